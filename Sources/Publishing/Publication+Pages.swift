import Content
import Templates

/// The pages, each rendered for its place in the site.
extension Publication {
    func context(_ folder: String, _ site: DerivedSite) -> PageContext {
        PageContext(derived: site, locale: locale, addresses: addresses, root: Addresses.root(from: folder))
    }

    func context(of item: Item, _ site: DerivedSite) -> PageContext {
        PageContext(
            derived: site, locale: locale, addresses: addresses,
            root: Addresses.root(from: addresses.folder(of: item.key)),
            words: ExplainedWords(on: item, of: site.site, by: site.glossary))
    }

    func page(of item: Item, _ citation: Citation, in context: PageContext) -> OutputFile? {
        guard let render = itemPages[item.kind] else { return nil }
        let folder = addresses.folder(of: item.key)
        let kindLink =
            item.kind == .page
            ? []
            : [
                LinkView(url: context.url(ofList: item.kind), title: locale["kinds.\(item.kind.rawValue).many"])
            ]
        let page = PageView(
            title: item.title, description: item.header.summary.value ?? "", folder: folder, section: item.kind,
            breadcrumbs: [context.start] + kindLink, in: context, layout: layout)
        return OutputFile(path: "\(folder)/index.html", bytes: render(item, citation, context, page))
    }

    func startPage(of site: DerivedSite, _ lists: [ItemList], _ tables: [RegisterTable]) -> OutputFile? {
        guard let start else { return nil }
        let context = context("", site)
        let page = PageView(
            title: site.site.configuration.name.value ?? "",
            description: site.site.configuration.description.value ?? "", folder: "", in: context, layout: layout)
        return render(start, StartPage(lists, tables, page: page, in: context), to: "index.html")
    }

    /// A page at each address that an item had before.
    func movedPages(of site: DerivedSite) -> [OutputFile] {
        site.site.items.flatMap { item in item.header.aliases.values().compactMap { movedPage($0, of: item, in: site) }
        }
    }

    func movedPage(_ alias: String, of item: Item, in site: DerivedSite) -> OutputFile? {
        guard let moved else { return nil }
        let folder = addresses.folder(of: ItemKey(item.kind, alias))
        let context = context(folder, site)
        let page = PageView(
            title: item.title, description: item.header.summary.value ?? "", folder: addresses.folder(of: item.key),
            in: context, layout: layout)
        return render(
            moved, MovedPage(page: page, text: locale, target: context.link(to: item)), to: "\(folder)/index.html")
    }

    func notFoundPage(of site: DerivedSite) -> OutputFile? {
        guard let notFound else { return nil }
        // It is served for addresses of any depth, so its links begin at the root of the host.
        let root = Self.path(of: site.site.configuration.baseURL.value ?? "")
        let context = PageContext(derived: site, locale: locale, addresses: addresses, root: root)
        let page = PageView(
            title: locale["not-found.title"], description: locale["not-found.text"], folder: nil,
            in: context, layout: layout)
        return render(notFound, MessagePage(page: page, text: locale), to: "404.html")
    }

    /// `nil` where the configuration has no statement.
    func statementPage(of site: DerivedSite) -> OutputFile? {
        guard let program = statement, let statement = site.site.configuration.statement(asOf: site.site.asOf) else {
            return nil
        }
        let folder = locale["statement.url"]
        let context = context(folder, site)
        let page = PageView(
            title: locale["statement.title"], description: locale["statement.about"], folder: folder,
            breadcrumbs: [context.start], in: context, layout: layout)
        return render(program, StatementPage(statement, page: page, in: context), to: "\(folder)/index.html")
    }

    /// The path of an address with a slash at its end: `/insyn/` of `https://example.org/insyn`.
    static func path(of address: String) -> String {
        let parts = address.split(separator: "/", omittingEmptySubsequences: true).dropFirst(2)
        return parts.isEmpty ? "/" : "/\(parts.joined(separator: "/"))/"
    }

    func render<Page>(_ program: Program<Page>, _ page: Page, to path: String) -> OutputFile {
        var output: [UInt8] = []
        program.render(page, into: &output)
        return OutputFile(path: path, bytes: output)
    }
}
