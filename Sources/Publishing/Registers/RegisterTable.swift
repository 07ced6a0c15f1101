import Content

/// A register as a table: what its pages and its CSV file show.
struct RegisterTable: Sendable {
    /// The register's name, as in the name of its data file: `accounting`.
    let name: String
    /// The keys of the column titles, below `registers.columns`.
    let columns: [String]
    /// The same rows in the register's own order, which comes first, and in others.
    var orders: [Order]

    /// The rows in one order.
    struct Order: Sendable {
        /// The key of its name, below `registers.orders`, which is also that of the column by which the rows are sorted;
        /// `nil` for the register's own.
        let name: String?
        let groups: [Group]
    }

    /// Rows that belong together, such as those of a municipality.
    struct Group: Sendable {
        /// `nil` for rows that belong to none.
        let title: ItemKey?
        var rows: [[Cell]] = []
    }

    /// Indirect, because every order of the rows has the same cells, and a sum takes much room.
    indirect enum Cell: Sendable {
        /// There is nothing to say.
        case nothing
        case text(String)
        case phrase(Phrase)
        case date(EDTFDate)
        case cadence(Cadence)
        case item(ItemKey)
        case unknown(Unknown)
        /// What the lines of a sum come to, drawn against what was set aside.
        case parts(FundingSum)
    }

    /// How many rows stand on a page, so that it stays light.
    static let pageSize = 40

    /// A table whose rows are grouped by a key, in the order in which the keys come.
    init<Row>(
        _ name: String, _ columns: [String], _ rows: [Row], by group: (Row) -> ItemKey?, _ cells: (Row) -> [Cell]
    ) {
        self.name = name
        self.columns = columns
        orders = [Order(name: nil, groups: Self.groups(rows, by: group, cells))]
    }

    var count: Int { groups.reduce(0) { $0 + $1.rows.count } }

    /// The rows in the register's own order.
    var groups: [Group] { orders.first?.groups ?? [] }

    private static func groups<Row>(
        _ rows: [Row], by group: (Row) -> ItemKey?, _ cells: (Row) -> [Cell]
    ) -> [Group] {
        var groups: [Group] = []
        for row in rows {
            let title = group(row)
            if groups.last?.title != title || groups.isEmpty { groups.append(Group(title: title)) }
            groups[groups.count - 1].rows.append(cells(row))
        }
        return groups
    }
}

extension RegisterTable.Cell {
    static func item(_ key: ItemKey?) -> Self { key.map { .item($0) } ?? .nothing }

    static func date(_ date: EDTFDate?) -> Self { date.map { .date($0) } ?? .nothing }
}
