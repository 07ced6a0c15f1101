import Content

/// What the pages that belong to no item show.
package struct Outline: Sendable {
    let lists: [ItemList]
    let tables: [RegisterTable]
    let index: AlphabetIndex
    let sheets: [Sheet]

    init(of site: DerivedSite, _ locale: Locale) {
        lists = Kind.allCases.flatMap { ItemList.all(of: $0, in: site, locale) }
        tables = RegisterTable.all(of: site, locale)
        index = AlphabetIndex(site.site, locale)
        sheets = Sheet.all(lists, index, tables)
    }
}
