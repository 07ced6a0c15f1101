/// Det vi inte vet: every field whose value is unknown, and why.
package struct UnknownFacts: Sendable {
    /// By item, then in the order of the file.
    package let rows: [Row]

    package struct Row: Sendable {
        package let item: ItemKey
        /// With positions in lists counted from 1: `claims.2.outcome`.
        package let field: String
        package let unknown: Unknown
        package let municipality: ItemKey?
        /// `nil` where the item is part of no case.
        package let `case`: ItemKey?
    }

    package init(_ derived: DerivedSite) {
        let site = derived.site
        rows = site.items.flatMap { item in
            item.unknowns.isEmpty ? [] : Self.rows(item, site)
        }
    }

    private static func rows(_ item: Item, _ site: Site) -> [Row] {
        let municipality = site.municipality(of: item)
        let `case` = site[item.header.case]?.key
        return item.unknowns.map {
            Row(item: item.key, field: $0.path, unknown: $0.unknown, municipality: municipality, case: `case`)
        }
    }
}
