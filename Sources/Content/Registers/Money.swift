/// Pengar: what was set aside, what it went to, and what does not add up.
package struct Money: Sendable {
    /// By municipality, then by item, then in the order of the file.
    package let rows: [Row]

    package struct Row: Sendable {
        package let municipality: ItemKey?
        package let sum: FundingSum
    }

    package init(_ derived: DerivedSite) {
        let all = derived.items(of: .initiative).flatMap { item, report -> [Row] in
            guard case .initiative(_, let sums) = report, !sums.isEmpty else { return [] }
            let municipality = derived.site.municipality(of: item)
            return sums.map { Row(municipality: municipality, sum: $0) }
        }
        rows = all.grouped(by: \.municipality).flatMap(\.elements)
    }
}
