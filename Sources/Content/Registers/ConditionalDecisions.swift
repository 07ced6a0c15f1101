/// Beslut under villkor: decision points that take effect only on a condition, and endings that may leave a gap.
package struct ConditionalDecisions: Sendable {
    /// Decisions and proposals that had been made by the day, by id.
    package let rows: [Row]

    package struct Row: Sendable {
        package let decision: ItemKey
        package let municipality: ItemKey?
        /// The points that have a condition.
        package let points: [DecisionReport.PointReport]
        /// What ends unconditionally while its successor is conditional.
        package let gaps: [SuccessionGap]
    }

    package init(_ derived: DerivedSite) {
        rows = derived.items(of: .decision).compactMap { item, report in
            guard case .decision(let report) = report else { return nil }
            let points = report.points.filter { $0.isConditional && $0.conclusion.value != .notYetMade }
            guard !points.isEmpty else { return nil }
            return Row(
                decision: item.key, municipality: derived.site.municipality(of: item), points: points, gaps: report.gaps
            )
        }
    }
}
