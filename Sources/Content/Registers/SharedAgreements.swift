/// Agreements about the same topic in several municipalities, side by side.
package struct SharedAgreements: Sendable {
    /// Topics with agreements in at least two municipalities, by id.
    package let topics: [Group]

    package struct Group: Sendable {
        package let topic: ItemKey
        /// By municipality, then by id.
        package let rows: [Accounting.Row]
    }

    package init(_ accounting: Accounting, in site: Site) {
        var groups: [ItemKey: [Accounting.Row]] = [:]
        for row in accounting.rows where row.item.kind == .agreement && row.municipality != nil {
            guard let item = site[row.item] else { continue }
            for topic in site[item.header.topics] { groups[topic.key, default: []].append(row) }
        }
        topics = groups.filter { Set($0.value.map(\.municipality)).count > 1 }.sorted { $0.key < $1.key }
            .map { Group(topic: $0.key, rows: $0.value) }
    }
}
