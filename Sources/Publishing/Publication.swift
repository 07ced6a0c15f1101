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
    let layout: Layout
    let itemPages: [Kind: ItemRenderer]
    let list: Program<ListPage>?
    let start: Program<StartPage>?
    let facet: Program<FacetPage>?
    let alphabet: Program<AlphabetPage>?
    let register: Program<RegisterPage>?
    let search: Program<SearchPage>?
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
        search = programs.program("search", SearchPage.fields)
        pictures = programs.pictures()
        moved = programs.program("moved", MovedPage.fields)
        statement = programs.program("statement", StatementPage.fields)
        notFound = programs.program("not-found", MessagePage.fields)
        self.locale = locale
        self.assets = assets
        addresses = Addresses(locale)
        layout = Layout(assets, addresses, locale)
        references = programs.references
        diagnostics = locale.diagnostics + programs.diagnostics + Self.missingStylesheet(assets)
    }

    /// Every page and every data file, to be rendered part by part: those that take longest first, so that nobody waits
    /// for them at the end.
    package func parts(of site: DerivedSite, _ outline: Outline) -> [OutputPart] {
        commonParts(outline) + site.site.items.map { OutputPart(.item($0)) }
    }

    /// The files of a part. A page whose template has errors is not among them.
    package func files(of part: OutputPart, in site: DerivedSite, _ outline: Outline) -> [OutputFile] {
        switch part.content {
        case .item(let item): files(of: item, in: site)
        case .sheet(let sheet): [page(of: sheet, in: site)].compactMap { $0 }
        case .table(let table): [csv(of: table, in: site)]
        case .data(let register): [data(of: register, in: site)]
        case .start: startFiles(of: site, outline)
        case .messages: [notFoundPage(of: site), statementPage(of: site)].compactMap { $0 }
        case .pictures: picturePages(of: site)
        case .moved: movedPages(of: site)
        case .sitemap: Sitemap(site.site, addresses).files(places(of: site, outline.sheets))
        case .search: [searchIndex(of: site, outline.index)]
        case .assets: assets.files
        }
    }

    /// What is wrong with the pages together: two at one address, a link to a place that its page does not have.
    /// Renders only those few whose places cannot be told from their texts.
    package func diagnostics(of site: DerivedSite, _ outline: Outline) -> [Diagnostic] {
        var places = PlaceCheck(site.site) { item in
            let context = context(of: item, site)
            return page(of: item, Citation(item, in: context), in: context)?.bytes
        }
        return takenAddresses(site, outline) + places.diagnostics()
    }

    /// The page, the data and the badge of one item.
    package func files(of item: Item, in site: DerivedSite) -> [OutputFile] {
        let context = context(of: item, site)
        let fields = ItemFields(item, in: site.site)
        let citation = Citation(item, fields, in: context)
        let page = page(of: item, citation, in: context)
        let others = [data(of: item, fields, fingerprint: citation.fingerprint, in: site), badge(of: citation)]
        return (page.map { [$0] } ?? []) + others
    }

    /// All that is not at the address of an item: lists, registers, the start page, earlier addresses and assets.
    package func commonFiles(of site: DerivedSite) -> [OutputFile] {
        let outline = outline(of: site)
        return commonParts(outline).flatMap { files(of: $0, in: site, outline) }
    }

    private func commonParts(_ outline: Outline) -> [OutputPart] {
        let all: [OutputPart.Content] =
            outline.tables.map { .table($0) } + DataWriter.registers.map { .data($0) }
            + [.start, .messages, .pictures, .moved, .sitemap, .search, .assets] + outline.sheets.map { .sheet($0) }
        return all.map(OutputPart.init)
    }

    /// What the pages that belong to no item show; it takes time, so that nobody asks twice.
    package func outline(of site: DerivedSite) -> Outline { Outline(of: site, locale) }

    /// The same, worked out on up to `jobs` tasks.
    package func outline(of site: DerivedSite, jobs: Int) async -> Outline {
        await Outline(of: site, locale, jobs: jobs)
    }

    private func startFiles(of site: DerivedSite, _ outline: Outline) -> [OutputFile] {
        let page = startPage(of: site, outline.wholeLists, outline.tables)
        return [page, responseHeaders(of: site, startPage: page).file].compactMap { $0 }
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

    /// The folders of the pages that belong to no item, but for the start page.
    private func folders(of sheets: [Sheet], in site: DerivedSite) -> [String] {
        let hasStatement = site.site.configuration.statement(asOf: site.site.asOf) != nil
        return sheets.map { $0.folder(addresses, locale) } + pictures.map(folder(of:))
            + (hasStatement ? [locale["statement.url"]] : [])
    }

    /// The pages that search engines are to find: not those that have the rows of another in an order of their own.
    private func places(of site: DerivedSite, _ sheets: [Sheet]) -> [String] {
        let found = sheets.filter { !$0.repeatsAnother }
        let items = site.site.items.map { addresses.folder(of: $0.key) }
        return ["index.html"] + (items + folders(of: found, in: site)).map { "\($0)/index.html" }
    }

    /// Items whose address, or an earlier one, is that of a page which belongs to no item, such as a list or a register.
    private func takenAddresses(_ site: DerivedSite, _ outline: Outline) -> [Diagnostic] {
        let taken = Set(folders(of: outline.sheets, in: site))
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
