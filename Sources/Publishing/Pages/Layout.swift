import Content

/// What the layout has on every page of any site: files, and the menu.
struct Layout: Sendable {
    private let stylesheet: String
    private let scripts: [String]
    private let icon: String?
    private let menu: [Part]

    /// A part of the site to which the menu leads.
    private struct Part: Sendable {
        /// What the paths of its pages begin with.
        let start: String
        let page: String
        let title: String
        /// The kind that it lists; `nil` for other parts.
        let kind: Kind?

        init(_ folder: String, _ title: String, _ kind: Kind? = nil) {
            start = "\(folder)/"
            page = "\(start)index.html"
            self.title = title
            self.kind = kind
        }

        func holds(_ page: String, of kind: Kind?) -> Bool {
            self.kind == nil ? page.utf8.starts(with: start.utf8) : self.kind == kind
        }
    }

    /// The menu has the account of follow-up, the kinds that readers come for, and the search.
    init(_ assets: Assets, _ addresses: Addresses, _ locale: Locale) {
        stylesheet = assets["site.css"] ?? ""
        scripts = assets.scripts
        icon = assets["icon.svg"]
        let kinds: [Kind] = [.agreement, .strategy, .motion, .collaboration, .decision, .followup]
        menu =
            [Part(locale["registers.accounting.url"], locale["registers.accounting.title"])]
            + kinds.map { Part(addresses.folder(of: $0) ?? "", locale["kinds.\($0.rawValue).many"], $0) }
            + [Part(locale["search.url"], locale["search.title"])]
    }

    func stylesheet(from root: String) -> String { root + stylesheet }

    func scripts(from root: String) -> [ScriptView] { scripts.map { ScriptView(url: root + $0) } }

    func icon(from root: String) -> String? { icon.map { root + $0 } }

    /// The menu of the page in a folder, which may belong to a kind.
    func menu(from root: String, folder: String?, of kind: Kind?) -> [MenuLinkView] {
        let page = "\(folder ?? "")/"
        return menu.map { part in
            MenuLinkView(
                link: LinkView(url: root + part.page, title: part.title), isCurrent: part.holds(page, of: kind))
        }
    }
}
