import Content

/// A page of a register: some of its rows in one of its orders.
struct RegisterSheet: Sendable {
    let table: RegisterTable
    let order: RegisterTable.Order
    let number: PageNumber
    let groups: [RegisterTable.Group]

    /// Every page of a register.
    static func all(of table: RegisterTable) -> [RegisterSheet] {
        table.orders.flatMap { order in
            let rows = order.groups.flatMap { group in group.rows.map { (title: group.title, cells: $0) } }
            return rows.pages(of: RegisterTable.pageSize).map { number, rows in
                RegisterSheet(table: table, order: order, number: number, groups: Self.groups(rows))
            }
        }
    }

    private static func groups(_ rows: ArraySlice<(title: ItemKey?, cells: [RegisterTable.Cell])>) -> [RegisterTable
        .Group]
    {
        var groups: [RegisterTable.Group] = []
        for (title, cells) in rows {
            if groups.isEmpty || groups.last?.title != title { groups.append(RegisterTable.Group(title: title)) }
            groups[groups.count - 1].rows.append(cells)
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
