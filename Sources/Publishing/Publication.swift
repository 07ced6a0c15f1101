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
    let register: Program<RegisterPage>?
    let pictures: [PictureRenderer]
    let moved: Program<MovedPage>?
    let notFound: Program<MessagePage>?

    /// Compiles the templates; what is wrong with them, or with the texts, is among the diagnostics.
    package init(templates files: [SourceText], locale: Locale, assets: Assets) {
        var programs = Programs(files, texts: locale.fields)
        itemPages = programs.itemPages()
        list = programs.program("list", ListPage.fields)
        start = programs.program("start", StartPage.fields)
        register = programs.program("register", RegisterPage.fields)
        pictures = programs.pictures()
        moved = programs.program("moved", MovedPage.fields)
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
        return takenAddresses(site.site) + places.diagnostics()
    }

    /// The page, the data and the badge of one item.
    package func files(of item: Item, in site: DerivedSite) -> [OutputFile] {
        [page(of: item, in: site), data(of: item, in: site), badge(of: item, in: site)].compactMap { $0 }
    }

    /// All that is not at the address of an item: lists, registers, the start page, earlier addresses and assets.
    package func commonFiles(of site: DerivedSite) -> [OutputFile] {
        let tables = RegisterTable.all(of: site, locale)
        let start = startPage(of: site, tables)
        let pages =
            Kind.allCases.map { listPage(of: $0, in: site) } + tables.map { registerPage($0, of: site) }
            + [start, notFoundPage(of: site), responseHeaders(of: site, startPage: start).file]
        return pages.compactMap { $0 } + movedPages(of: site) + registerData(of: site, tables) + picturePages(of: site)
            + assets.files
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

    /// Free pages whose address is that of a list, a register or a picture.
    private func takenAddresses(_ site: Site) -> [Diagnostic] {
        let others = locale.catalogue.entries.filter { entry in
            ["registers.", "pictures."].contains(where: entry.key.hasPrefix) && entry.key.hasSuffix(".url")
        }
        let taken = Set(Kind.allCases.compactMap(addresses.folder) + others.map(\.text))
        return site.items(of: .page).filter { page in
            ([page.id] + page.header.aliases.values()).contains { taken.contains($0) }
        }.map { page in
            Diagnostic(
                .error, "duplicate-address", in: page.path, "the site already has a page at “\(page.id)/”",
                suggestions: [.init("rename the file")])
        }
    }
}
