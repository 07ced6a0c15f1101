import Content

extension RegisterTable {
    /// With the rows also sorted by each of some columns. What the rows belong to, which heads them in the register's own
    /// order, is a column there.
    func ordered(by columns: [String], in site: Site, _ locale: Locale) -> RegisterTable {
        guard count > 1 else { return self }
        let rows = (0..<count).map { self[$0].cells }
        var table = self
        for name in columns {
            guard let column = self.columns.firstIndex(of: name) else { continue }
            let sorted = rows.enumerated().map { (key: $1[column].sortKey(in: site, locale), place: $0) }
                .sorted { ($0.key, $0.place) < ($1.key, $1.place) }
            table.orders.append(Order(name: name, places: sorted.map(\.place)))
        }
        return table
    }

    /// The columns of the rows in an order.
    func columns(in order: Order) -> [String] { order.isOwn ? columns : columns + ["belongs-to"] }
}

extension RegisterTable.Cell {
    /// Dates and intervals come first, then words by the alphabet; what is unknown, or not said, comes last.
    fileprivate func sortKey(in site: Site, _ locale: Locale) -> SortKey {
        switch self {
        case .date(let date): SortKey(rank: date.earliest?.number ?? .min)
        case .cadence(let cadence): SortKey(rank: cadence.months)
        case .text(let text): SortKey(rank: .max - 2, text: locale.sortKey(text))
        case .item(let key): SortKey(rank: .max - 2, text: locale.sortKey(site[key]?.title ?? key.id))
        case .phrase(let phrase):
            HealthStatus.allCases.first { $0.key == phrase.key }.map { SortKey(rank: $0.urgency) }
                ?? SortKey(rank: .max - 2, text: locale.sortKey(locale.words(for: phrase, in: site)))
        case .unknown(let unknown):
            SortKey(rank: .max - 1, text: locale.sortKey(locale["unknown.\(unknown.reason.rawValue)"]))
        case .nothing, .parts: SortKey(rank: .max)
        }
    }
}

extension HealthStatus {
    /// What needs somebody's attention first comes first.
    fileprivate var urgency: Int {
        switch self {
        case .overdue: 0
        case .neverFollowedUp: 1
        case .noOwner: 2
        case .noCadence: 3
        case .dueSoon: 4
        case .unknown: 5
        case .onTime: 6
        case .notApplicable: 7
        }
    }
}

extension Cadence {
    /// The months from one time to the next; what is done once, or never, comes after all intervals.
    fileprivate var months: Int {
        switch self {
        case .every(let months): months
        case .once: 10_000
        case .none: 10_001
        }
    }
}

/// The place of a row in an order.
private struct SortKey: Comparable {
    let rank: Int
    var text: [UInt32] = []

    static func < (a: Self, b: Self) -> Bool {
        a.rank == b.rank ? a.text.lexicographicallyPrecedes(b.text) : a.rank < b.rank
    }
}
