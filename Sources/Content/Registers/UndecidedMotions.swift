/// Balanslista: the motions that the council has not decided on, or of which nobody knows whether it has.
package struct UndecidedMotions: Sendable {
    /// The longest waiting first; those whose submission is unknown last.
    package let rows: [Row]

    package struct Row: Sendable {
        package let item: ItemKey
        package let municipality: ItemKey?
        /// `nil` when unknown.
        package let submitted: EDTFDate?
        /// Days since the submission; `nil` when that is unknown or open.
        package let waited: DayCount?
        package let report: MotionReport
    }

    package init(_ derived: DerivedSite) {
        rows = derived.items(of: .motion).compactMap { Row($0.item, $0.derived, derived.site) }.sorted { a, b in
            let (aStart, bStart) = (a.submitted?.earliest, b.submitted?.earliest)
            return (aStart?.number ?? .max, a.item) < (bStart?.number ?? .max, b.item)
        }
    }
}

extension UndecidedMotions.Row {
    fileprivate init?(_ item: Item, _ derived: Derived, _ site: Site) {
        guard case .motion(let motion) = item.facts, case .motion(let report) = derived,
            !report.conclusion.value.isConcluded, motion.submitted.value?.hasBegun(by: site.asOf) != .no
        else { return nil }
        let today = DayBounds(earliest: site.asOf, latest: site.asOf)
        self.item = item.key
        municipality = site.municipality(of: item)
        submitted = motion.submitted.value
        waited = motion.submitted.value?.beginning.map { DayCount(from: $0, to: today) }
        self.report = report
    }
}
