import Content

/// What the pages that belong to no item show.
package struct Outline: Sendable {
    let lists: [ItemList]
    let tables: [RegisterTable]
    let index: AlphabetIndex
    let sheets: [Sheet]

    init(of site: DerivedSite, _ locale: Locale) {
        self.init(Section.all.map { $0.worked(out: site, locale) }, AlphabetIndex(site.site, locale))
    }

    /// Works its sections out on up to `jobs` tasks.
    init(of site: DerivedSite, _ locale: Locale, jobs: Int) async {
        let sections = await concurrentMap(Section.all, jobs: jobs) { $0.worked(out: site, locale) }
        self.init(sections, AlphabetIndex(site.site, locale))
    }

    /// The list of each kind, not narrowed.
    var wholeLists: [ItemList] { lists.filter { $0.choice == nil } }

    private init(_ sections: [Section.Result], _ index: AlphabetIndex) {
        self.index = index
        lists = sections.flatMap(\.lists)
        tables = sections.compactMap(\.table)
        sheets = sections.flatMap(\.sheets) + Sheet.all(of: index) + [.search(tables)]
    }
}

/// A part of the outline that needs none of the others.
private enum Section: Sendable {
    case list(Kind)
    case register(@Sendable (DerivedSite, Locale) -> RegisterTable)

    struct Result: Sendable {
        var lists: [ItemList] = []
        var table: RegisterTable?
        let sheets: [Sheet]
    }

    static var all: [Section] {
        Kind.allCases.map(Section.list) + RegisterTable.all.map(Section.register)
    }

    func worked(out site: DerivedSite, _ locale: Locale) -> Result {
        switch self {
        case .list(let kind):
            let lists = ItemList.all(of: kind, in: site, locale)
            return Result(lists: lists, sheets: lists.flatMap(Sheet.all(of:)))
        case .register(let make):
            let table = make(site, locale)
            return Result(table: table, sheets: Sheet.all(of: table))
        }
    }
}
