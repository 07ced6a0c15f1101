/// Öppna uppdrag: what bodies have been told to do and have not accounted for, or may not have.
package struct OpenAssignments: Sendable {
    /// By body, with unknown bodies last.
    package let bodies: [Group]

    package struct Group: Sendable {
        /// `nil` where nobody knows to whom the assignments were given.
        package let body: ItemKey?
        /// What is due first first; what has no known due day last.
        package let assignments: [AssignmentReport]
    }

    package init(_ derived: DerivedSite) {
        let open = derived.items(of: .decision).flatMap { _, derived in
            guard case .decision(let report) = derived else { return [AssignmentReport]() }
            return report.assignments.filter(\.conclusion.value.isOutstanding)
        }
        bodies = open.grouped(by: \.body).map { body, assignments in
            Group(body: body, assignments: assignments.sorted { $0.order < $1.order })
        }
    }
}

extension AssignmentReport {
    fileprivate var order: (Int, ItemKey, String) { (due?.earliest?.number ?? .max, decision, id) }
}
