/// What should have been done before the day of the site and is not known to be: follow-ups, assignments and motions.
package struct Overdue: Sendable {
    /// What has waited longest first.
    package let rows: [Row]

    package struct Row: Sendable {
        package let item: ItemKey
        /// The day by which it was due.
        package let due: EDTFDate
        /// What is late, in a word: the health of the follow-up, the status of the assignment or of the clock.
        package let label: Phrase
    }

    package init(_ derived: DerivedSite) {
        rows = zip(derived.site.items, derived.derived).flatMap { Row.all(of: $0.key, $1) }.sorted { a, b in
            (a.due.latest?.number ?? .max, a.item) < (b.due.latest?.number ?? .max, b.item)
        }
    }
}

extension Overdue.Row {
    fileprivate static func all(of item: ItemKey, _ derived: Derived) -> [Self] {
        switch derived {
        case .decision(let report):
            report.assignments.filter { $0.conclusion.value == .overdue }.compactMap { assignment in
                assignment.due.map { Self(item: item, due: $0, label: assignment.conclusion.status.label) }
            }
        case .motion(let report): motion(item, report).map { [$0] } ?? []
        default: health(item, derived.health).map { [$0] } ?? []
        }
    }

    private static func motion(_ item: ItemKey, _ report: MotionReport) -> Self? {
        guard report.clock.conclusion.value == .late, let deadline = report.clock.deadline else { return nil }
        return Self(item: item, due: deadline.date, label: report.clock.conclusion.status.label)
    }

    private static func health(_ item: ItemKey, _ health: FollowUpHealth?) -> Self? {
        guard let health, health.conclusion.value == .overdue, let next = health.next else { return nil }
        return Self(item: item, due: next.date, label: health.conclusion.status.label)
    }
}
