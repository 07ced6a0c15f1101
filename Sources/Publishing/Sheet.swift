import Content

/// A page that belongs to no item, to be rendered.
enum Sheet: Sendable {
    case list(ItemList, PageNumber, ArraySlice<ListedItem>)
    /// All values of a facet, where the lists offer only the most frequent.
    case facet(ItemList, Facet)
    case letters(AlphabetIndex)
    case letter(AlphabetIndex, AlphabetIndex.Letter, PageNumber, ArraySlice<Item>)
    case register(RegisterSheet)
    /// The page of the search, which also leads to the registers.
    case search([RegisterTable])

    static func all(of list: ItemList) -> [Sheet] {
        let facets = list.choice == nil ? list.index.facets.filter(\.hasPage) : []
        return list.items.pages(of: ItemList.pageSize).map { .list(list, $0.number, $0.rows) }
            + facets.map { .facet(list, $0.facet) }
    }

    static func all(of index: AlphabetIndex) -> [Sheet] {
        [.letters(index)]
            + index.letters.flatMap { letter in
                letter.items.pages(of: AlphabetIndex.pageSize).map { .letter(index, letter, $0.number, $0.rows) }
            }
    }

    static func all(of table: RegisterTable) -> [Sheet] { RegisterSheet.all(of: table).map { .register($0) } }

    /// Whether it has the rows of another page in an order of its own.
    var repeatsAnother: Bool {
        if case .register(let sheet) = self { !sheet.order.isOwn } else { false }
    }

    /// The folder of the page.
    func folder(_ addresses: Addresses, _ locale: Locale) -> String {
        let (first, number): (String, PageNumber) =
            switch self {
            case .list(let list, let number, _): (list.folder(addresses, locale), number)
            case .facet(let list, let facet): (list.folder(of: facet, addresses, locale), .only)
            case .letters: (locale["index.url"], .only)
            case .letter(_, let letter, let number, _): (letter.folder, number)
            case .register(let sheet): (sheet.folder(locale), sheet.number)
            case .search: (locale["search.url"], .only)
            }
        return PageNumber.folder(of: number.number, in: first, locale)
    }
}
