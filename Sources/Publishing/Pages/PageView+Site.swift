import Content

extension PageView {
    /// What the layout shows on the page in a folder of the site; the start page's folder is empty. A page that is
    /// served for any address has no folder. `original` is the folder of the page that has the same in another order.
    init(
        title: String, description: String, folder: String?, section: Kind? = nil, original: String? = nil,
        breadcrumbs: [LinkView] = [], in context: PageContext, layout: Layout
    ) {
        let configuration = context.site.configuration
        let licence = configuration.licence.value
        self.init(
            title: title,
            description: description,
            siteName: configuration.name.value ?? "",
            siteDescription: configuration.description.value ?? "",
            language: context.locale.language,
            root: context.root,
            canonical: (original ?? folder).flatMap(configuration.address),
            stylesheet: layout.stylesheet(from: context.root),
            scripts: layout.scripts(from: context.root),
            icon: layout.icon(from: context.root),
            menu: layout.menu(from: context.root, folder: folder, of: section),
            pages: MenuLinkView.pages(folder: folder, in: context),
            statement: MenuLinkView.statement(folder: folder, in: context),
            noticeBoard: configuration.noticeBoard.value, breadcrumbs: breadcrumbs,
            asOf: context.date(context.site.asOf),
            contact: configuration.contact.value ?? "",
            licence: LinkView(url: licence?.url.value ?? "", title: licence?.name.value ?? ""),
            isStart: folder == "")
    }
}

extension MenuLinkView {
    static func statement(folder: String?, in context: PageContext) -> MenuLinkView? {
        guard context.site.configuration.statement(asOf: context.site.asOf) != nil else { return nil }
        let own = context.locale["statement.url"]
        return MenuLinkView(
            link: LinkView(url: "\(context.root)\(own)/index.html", title: context.locale["statement.title"]),
            isCurrent: own == folder)
    }

    /// The free pages that ask for a place.
    static func pages(folder: String?, in context: PageContext) -> [MenuLinkView] {
        context.derived.pagesInMenu.map {
            MenuLinkView(link: context.link(to: $0), isCurrent: context.addresses.folder(of: $0.key) == folder)
        }
    }
}

extension PageContext {
    func url(ofList kind: Kind) -> String {
        root + (addresses.folder(of: kind).map { $0 + "/" } ?? "") + "index.html"
    }

    var search: LinkView { LinkView(url: "\(root)\(locale["search.url"])/index.html", title: locale["search.title"]) }

    var start: LinkView { LinkView(url: root + "index.html", title: locale["start.breadcrumb"]) }
}
