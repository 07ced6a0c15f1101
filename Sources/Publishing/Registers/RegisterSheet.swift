import Content

/// A page of a register: some of its rows in one of its orders.
struct RegisterSheet: Sendable {
    let table: RegisterTable
    let order: RegisterTable.Order
    let number: PageNumber
    private let places: ArraySlice<Int>

    /// Every page of a register.
    static func all(of table: RegisterTable) -> [RegisterSheet] {
        table.orders.flatMap { order in
            order.places.pages(of: RegisterTable.pageSize).map { number, places in
                RegisterSheet(table: table, order: order, number: number, places: places)
            }
        }
    }

    /// The rows below what they belong to; in an order of its own, together and with what they belong to as a column.
    var groups: [RegisterTable.Group] {
        var groups: [RegisterTable.Group] = []
        for place in places {
            let row = table[place]
            let owner = order.isOwn ? row.owner : nil
            if groups.isEmpty || groups.last?.owner != owner { groups.append(.init(owner: owner, rows: [])) }
            groups[groups.count - 1].rows.append(order.isOwn ? row.cells : row.cells + [.item(row.owner)])
        }
        return groups
    }

    /// The folder of the order's first page.
    func folder(_ locale: Locale) -> String { locale.folder(of: table, order) }
}

extension Locale {
    func folder(of table: RegisterTable, _ order: RegisterTable.Order? = nil) -> String {
        let folder = self["registers.\(table.name).url"]
        return order?.name.map { "\(folder)/\(self["registers.orders.\($0).url"])" } ?? folder
    }
}
