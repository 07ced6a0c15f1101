package import Content
package import Diagnostics
import Templates

/// The templates of a site compiled against their views, ready to render its pages.
package struct Publication: Sendable {
    package let diagnostics: [Diagnostic]
    /// The templates that the site uses, in the order of the kinds and then of the other pages.
    package let references: [TemplateReference]

    let locale: Locale
    let addresses: Addresses
    let assets: Assets
    let itemPages: [Kind: ItemRenderer]
    let list: Program<ListPage>?
    let start: Program<StartPage>?
    let facet: Program<FacetPage>?
    let alphabet: Program<AlphabetPage>?
    let register: Program<RegisterPage>?
    let pictures: [PictureRenderer]
    let moved: Program<MovedPage>?
    let statement: Program<StatementPage>?
    let notFound: Program<MessagePage>?

    /// Compiles the templates; what is wrong with them, or with the texts, is among the diagnostics.
    package init(templates files: [SourceText], locale: Locale, assets: Assets) {
        var programs = Programs(files, texts: locale.fields)
        itemPages = programs.itemPages()
        list = programs.program("list", ListPage.fields)
        start = programs.program("start", StartPage.fields)
        facet = programs.program("facet", FacetPage.fields)
        alphabet = programs.program("alphabet", AlphabetPage.fields)
        register = programs.program("register", RegisterPage.fields)
        pictures = programs.pictures()
        moved = programs.program("moved", MovedPage.fields)
        statement = programs.program("statement", StatementPage.fields)
        notFound = programs.program("not-found", MessagePage.fields)
        self.locale = locale
        self.assets = assets
        addresses = Addresses(locale)
        references = programs.references
        diagnostics = locale.diagnostics + programs.diagnostics + Self.missingStylesheet(assets)
    }

    /// Renders every page and every data file. The files are sorted by path; a page whose template has errors is not
    /// among them.
    package func files(of site: DerivedSite, jobs: Int) async -> [OutputFile] {
        let items = await concurrentMap(site.site.items, jobs: jobs) { self.files(of: $0, in: site) }
        return (items.flatMap { $0 } + commonFiles(of: site)).sorted { $0.path < $1.path }
    }

    /// What is wrong with the pages together: two at one address, a link to a place that its page does not have.
    /// Renders only those few whose places cannot be told from their texts.
    package func diagnostics(of site: DerivedSite) -> [Diagnostic] {
        var places = PlaceCheck(site.site) { page(of: $0, in: site)?.bytes }
        return takenAddresses(site) + places.diagnostics()
    }

    /// The page, the data and the badge of one item.
    package func files(of item: Item, in site: DerivedSite) -> [OutputFile] {
        [page(of: item, in: site), data(of: item, in: site), badge(of: item, in: site)].compactMap { $0 }
    }

    /// All that is not at the address of an item: lists, registers, the start page, earlier addresses and assets.
    package func commonFiles(of site: DerivedSite) -> [OutputFile] {
        let tables = RegisterTable.all(of: site, locale)
        let pages = commonPages(of: site, tables)
        return pages + commonFiles(of: site, pages, tables)
    }

    private func commonPages(of site: DerivedSite, _ tables: [RegisterTable]) -> [OutputFile] {
        let lists = lists(of: site)
        let single = [
            startPage(of: site, lists.filter { $0.choice == nil }, tables), notFoundPage(of: site),
            statementPage(of: site),
        ]
        let many = sheets(lists, tables, of: site).map { page(of: $0, in: site) }
        return (single + many).compactMap { $0 } + picturePages(of: site)
    }

    private func lists(of site: DerivedSite) -> [ItemList] {
        Kind.allCases.flatMap { ItemList.all(of: $0, in: site, locale) }
    }

    private func sheets(_ lists: [ItemList], _ tables: [RegisterTable], of site: DerivedSite) -> [Sheet] {
        Sheet.all(lists, AlphabetIndex(site.site, locale), tables)
    }

    private func commonFiles(
        of site: DerivedSite, _ pages: [OutputFile], _ tables: [RegisterTable]
    ) -> [OutputFile] {
        let items = site.site.items.map { "\(addresses.folder(of: $0.key))/index.html" }
        let repeated = tables.flatMap { table in
            table.orders.filter { $0.name != nil }.map { "\(locale.folder(of: table, $0))/" }
        }
        let found = pages.map(\.path).filter { path in
            path.hasSuffix("index.html") && !repeated.contains { path.hasPrefix($0) }
        }
        let start = pages.first { $0.path == "index.html" }
        return Sitemap(site.site, addresses).files(items + found) + movedPages(of: site)
            + [responseHeaders(of: site, startPage: start).file].compactMap { $0 }
            + registerData(of: site, tables) + assets.files
    }

    /// The item whose files are in the folder of a path: `agreement/nacka-polisen` of `avtal/nacka-polisen/index.html`.
    package func item(at path: String) -> ItemKey? { addresses.item(at: path) }
}

extension Publication {
    private static func missingStylesheet(_ assets: Assets) -> [Diagnostic] {
        guard assets["site.css"] == nil else { return [] }
        return [
            Diagnostic(
                .error, "missing-asset", in: "templates/assets/site.css", "there is no stylesheet",
                suggestions: [.init("add templates/assets/site.css")])
        ]
    }

    /// The folders of the pages that belong to no item.
    private func commonFolders(of site: DerivedSite) -> Set<String> {
        let sheets = sheets(lists(of: site), RegisterTable.all(of: site, locale), of: site)
        let hasStatement = site.site.configuration.statement(asOf: site.site.asOf) != nil
        return Set(
            sheets.map { $0.folder(addresses, locale) } + pictures.map(folder(of:))
                + (hasStatement ? [locale["statement.url"]] : []))
    }

    /// Items whose address, or an earlier one, is that of a page which belongs to no item, such as a list or a register.
    private func takenAddresses(_ site: DerivedSite) -> [Diagnostic] {
        let taken = commonFolders(of: site)
        return site.site.items.filter { item in
            ([item.id] + item.header.aliases.values()).contains {
                taken.contains(addresses.folder(of: ItemKey(item.kind, $0)))
            }
        }.map { item in
            Diagnostic(
                .error, "duplicate-address", in: item.path,
                "the site already has a page at “\(addresses.folder(of: item.key))/”",
                suggestions: [.init("rename the file")])
        }
    }
}
