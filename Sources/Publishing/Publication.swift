package import Content
package import Diagnostics
import Templates

/// The templates of a site compiled against their views, ready to render its pages.
package struct Publication: Sendable {
    package let diagnostics: [Diagnostic]
    /// The templates that the site uses, in the order of the kinds and then of the other pages.
    package let references: [TemplateReference]

    private let locale: Locale
    private let addresses: Addresses
    private let assets: Assets
    private let itemPages: [Kind: ItemRenderer]
    private let list: Program<ListPage>?
    private let start: Program<StartPage>?
    private let notFound: Program<MessagePage>?

    /// Compiles the templates; what is wrong with them, or with the texts, is among the diagnostics.
    package init(templates files: [SourceText], locale: Locale, assets: Assets) {
        var programs = Programs(files, texts: locale.fields)
        itemPages = programs.itemPages()
        list = programs.program("list", ListPage.fields)
        start = programs.program("start", StartPage.fields)
        notFound = programs.program("not-found", MessagePage.fields)
        self.locale = locale
        self.assets = assets
        addresses = Addresses(locale)
        references = programs.references
        diagnostics = locale.diagnostics + programs.diagnostics + Self.missingStylesheet(assets)
    }

    /// Renders every page. The files are sorted by path; a page whose template has errors is not among them.
    package func files(of site: Site, jobs: Int) async -> (files: [OutputFile], diagnostics: [Diagnostic]) {
        let items = await concurrentMap(site.items, jobs: jobs) { page(of: $0, in: site) }.compactMap { $0 }
        let lists = Kind.allCases.compactMap { listPage(of: $0, in: site) }
        let others = [startPage(of: site), notFoundPage(of: site)].compactMap { $0 }
        let files = (items + lists + others + assets.files).sorted { $0.path < $1.path }
        return (files, FragmentCheck(files, addresses).diagnostics(for: site))
    }
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

    private func context(_ folder: String, _ site: Site) -> PageContext {
        PageContext(site: site, locale: locale, addresses: addresses, root: Addresses.root(from: folder))
    }

    private var stylesheet: String { assets["site.css"] ?? "" }

    private func page(of item: Item, in site: Site) -> OutputFile? {
        guard let render = itemPages[item.kind] else { return nil }
        let folder = addresses.folder(of: item.key)
        let context = context(folder, site)
        let kindLink = item.kind == .page ? [] : [
            LinkView(url: context.url(ofList: item.kind), title: locale["kinds.\(item.kind.rawValue).many"])
        ]
        let page = PageView(
            title: item.title, description: item.header.summary.value ?? "", folder: folder, section: item.kind,
            breadcrumbs: [context.start] + kindLink, in: context, stylesheet: stylesheet)
        return OutputFile(path: "\(folder)/index.html", bytes: render(item, context, page))
    }

    private func listPage(of kind: Kind, in site: Site) -> OutputFile? {
        guard let folder = addresses.folder(of: kind), let list else { return nil }
        let context = context(folder, site)
        let items = locale.sorted(site.items(of: kind), by: \.title)
        let title = locale["kinds.\(kind.rawValue).many"]
        let about = locale["kinds.\(kind.rawValue).about"]
        let page = PageView(
            title: title, description: about, folder: folder, section: kind, breadcrumbs: [context.start],
            in: context, stylesheet: stylesheet)
        return render(
            list,
            ListPage(
                page: page, text: locale, title: title, about: about,
                groups: ListGroupView.groups(of: items, in: context), count: items.count),
            to: "\(folder)/index.html")
    }

    private func startPage(of site: Site) -> OutputFile? {
        guard let start else { return nil }
        let context = context("", site)
        let name = site.configuration.name.value ?? ""
        let page = PageView(
            title: name, description: site.configuration.description.value ?? "", folder: "", in: context,
            stylesheet: stylesheet)
        let kinds = Kind.allCases.filter { $0 != .page }.map { kind in
            KindLinkView(
                link: LinkView(url: context.url(ofList: kind), title: locale["kinds.\(kind.rawValue).many"]),
                about: locale["kinds.\(kind.rawValue).about"], count: site.items(of: kind).count)
        }
        return render(
            start,
            StartPage(
                page: page, text: locale, kinds: kinds,
                municipalities: site.items(of: .municipality).map(context.link)),
            to: "index.html")
    }

    private func notFoundPage(of site: Site) -> OutputFile? {
        guard let notFound else { return nil }
        let context = context("", site)
        let page = PageView(
            title: locale["not-found.title"], description: locale["not-found.text"], folder: "404.html",
            in: context, stylesheet: stylesheet)
        return render(notFound, MessagePage(page: page, text: locale), to: "404.html")
    }

    private func render<Page>(_ program: Program<Page>, _ page: Page, to path: String) -> OutputFile {
        var output: [UInt8] = []
        program.render(page, into: &output)
        return OutputFile(path: path, bytes: output)
    }
}
