/// Redovisning: every strategy, agreement and collaboration, and how it is followed up.
///
/// It is what Nacka's council asked for in 2015: how existing strategies and agreements are followed up and evaluated.
package struct Accounting: Sendable {
    /// By municipality, with those of none last; then by kind and id.
    package let rows: [Row]

    package struct Row: Sendable {
        package let item: ItemKey
        /// `nil` where neither the item nor its case names one.
        package let municipality: ItemKey?
        package let status: Status
        package let health: FollowUpHealth
    }

    package init(_ derived: DerivedSite) {
        let site = derived.site
        let all = zip(site.items, derived.derived).compactMap { item, derived -> Row? in
            guard let health = derived.health, let status = derived.status else { return nil }
            return Row(item: item.key, municipality: site.municipality(of: item), status: status, health: health)
        }
        rows = all.grouped(by: \.municipality).flatMap(\.elements)
    }

    /// How many there are of each health, in the order of the declaration.
    package var counts: [(health: HealthStatus, count: Int)] {
        HealthStatus.allCases.map { health in (health, rows.count { $0.health.conclusion.value == health }) }
    }
}
