package import Content

/// The files of a site that belong to no item, each worked out when it is asked for.
///
/// For a preview, which shows one page at a time: in a large site nobody wants to wait for all the others.
package struct CommonFiles: Sendable {
    private let publication: Publication
    private let site: DerivedSite
    /// What has been asked for before.
    private var lists: [Kind: [ItemList]] = [:]
    private var knownIndex: AlphabetIndex?
    private var knownTables: [RegisterTable]?
    private var knownRest: [OutputFile]?

    package init(_ publication: Publication, of site: DerivedSite) {
        self.publication = publication
        self.site = site
    }

    /// The file at a path such as `avtal/index.html`; `nil` where there is none.
    package mutating func file(at path: String) -> OutputFile? {
        if path.hasPrefix("assets/") { return publication.assets.files.first { $0.path == path } }
        if let page = page(at: path) { return page }
        if path == "\(publication.locale["search.url"])/index.json" { return publication.searchIndex(of: site, index) }
        guard !path.contains("/") || path.hasPrefix("data/") else { return nil }
        return rest.first { $0.path == path }
    }

    private mutating func page(at path: String) -> OutputFile? {
        guard path.hasSuffix("/index.html") else { return pageOutsideFolders(path) }
        let folder = String(path.dropLast("/index.html".count))
        if let key = publication.addresses.item(at: path), let item = site.site.owner(ofAlias: key) {
            return publication.movedPage(key.id, of: item, in: site)
        }
        if let picture = publication.pictures.first(where: { publication.folder(of: $0) == folder }) {
            return publication.page(of: picture, in: site)
        }
        if folder == publication.locale["statement.url"] { return publication.statementPage(of: site) }
        return sheets(near: folder).first { $0.folder(publication.addresses, publication.locale) == folder }
            .flatMap { publication.page(of: $0, in: site) }
    }

    private mutating func pageOutsideFolders(_ path: String) -> OutputFile? {
        switch path {
        case "index.html":
            let whole = Kind.allCases.flatMap { lists(of: $0).filter { $0.choice == nil } }
            return publication.startPage(of: site, whole, tables)
        case "404.html": return publication.notFoundPage(of: site)
        default: return nil
        }
    }

    /// Those among which the page in a folder would be, by the first part of its path.
    private mutating func sheets(near folder: String) -> [Sheet] {
        let first = folder.prefix { $0 != "/" }
        if let kind = publication.addresses.kind(ofFolder: first) { return lists(of: kind).flatMap(Sheet.all(of:)) }
        if first == publication.locale["index.url"] { return Sheet.all(of: index) }
        if first == publication.locale["search.url"] { return [.search(tables)] }
        return tables.flatMap(Sheet.all(of:))
    }

    private mutating func lists(of kind: Kind) -> [ItemList] {
        let found = lists[kind] ?? ItemList.all(of: kind, in: site, publication.locale)
        lists[kind] = found
        return found
    }

    private var index: AlphabetIndex {
        mutating get {
            let index = knownIndex ?? AlphabetIndex(site.site, publication.locale)
            knownIndex = index
            return index
        }
    }

    private var tables: [RegisterTable] {
        mutating get {
            let tables = knownTables ?? RegisterTable.all.map { $0(site, publication.locale) }
            knownTables = tables
            return tables
        }
    }

    /// Data, sitemaps and what servers read.
    private var rest: [OutputFile] {
        mutating get {
            let rest = knownRest ?? publication.commonFiles(of: site)
            knownRest = rest
            return rest
        }
    }
}
