import Content

/// A register as a table: what its pages and its CSV file show.
struct RegisterTable: Sendable {
    /// The register's name, as in the name of its data file: `accounting`.
    let name: String
    /// The keys of the column titles, below `registers.columns`.
    let columns: [String]
    let count: Int
    /// The register's own order, which comes first, and others.
    var orders: [Order]
    private let row: @Sendable (Int) -> Row

    /// An order of the rows.
    struct Order: Sendable {
        /// The key of its name, below `registers.orders`, which is also that of the column by which the rows are sorted;
        /// `nil` for the register's own.
        let name: String?
        /// The places of the rows in the register's own order.
        let places: [Int]

        /// Whether it is the register's own.
        var isOwn: Bool { name == nil }
    }

    struct Row: Sendable {
        /// What heads it with others, such as a municipality; `nil` for rows that belong to nothing.
        let owner: ItemKey?
        /// One for each column.
        let cells: [Cell]
    }

    /// Rows that belong together.
    struct Group: Sendable {
        let owner: ItemKey?
        var rows: [[Cell]]
    }

    enum Cell: Sendable {
        /// There is nothing to say.
        case nothing
        case text(String)
        case phrase(Phrase)
        case date(EDTFDate)
        case cadence(Cadence)
        case item(ItemKey)
        case unknown(Unknown)
        /// What the lines of a sum come to, drawn against what was set aside.
        indirect case parts(FundingSum)
    }

    /// How many rows stand on a page, so that it stays light.
    static let pageSize = 40

    /// - Parameters:
    ///   - elements: those that belong together one after the other.
    ///   - owner: what an element belongs to.
    ///   - cells: the cells of an element, made when they are asked for: registers have hundreds of thousands of rows.
    init<Element: Sendable>(
        _ name: String, _ columns: [String], _ elements: [Element], by owner: @escaping @Sendable (Element) -> ItemKey?,
        _ cells: @escaping @Sendable (Element) -> [Cell]
    ) {
        self.name = name
        self.columns = columns
        count = elements.count
        orders = [Order(name: nil, places: Array(elements.indices))]
        row = { Row(owner: owner(elements[$0]), cells: cells(elements[$0])) }
    }

    /// The row at a place in the register's own order.
    subscript(place: Int) -> Row { row(place) }
}

extension RegisterTable.Cell {
    static func item(_ key: ItemKey?) -> Self { key.map { .item($0) } ?? .nothing }

    static func date(_ date: EDTFDate?) -> Self { date.map { .date($0) } ?? .nothing }
}
