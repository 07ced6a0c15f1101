import Content
import Diagnostics

/// An assignment is overdue, or nobody knows whether it has been accounted for.
enum AssignmentUnaccounted: DerivationRule {
    static let code = "assignment-unaccounted"
    static let severity = Severity.warning
    static let kinds: Set<Kind> = [.decision]
    static let documentation = RuleDocumentation(
        what: "An assignment is past its day without an account, or it is not known whether there is one.",
        why: "A decision that tells somebody to do something is only as good as the account of it.",
        wrong: """
            assignments:
              - {id: account, to: leisure-committee, text: "…", due: unknown, accounted_in: unknown}
            """,
        right: """
            assignments:
              - {id: account, to: leisure-committee, text: "…", due: unknown, accounted_in: account-2016}
            """)

    static func findings(in derived: Derived, of item: Item, in site: Site) -> [Finding] {
        guard case .decision(let report) = derived else { return [] }
        return report.assignments.enumerated().compactMap { index, assignment in
            switch assignment.conclusion.value {
            case .overdue:
                finding(
                    "the assignment was due \(assignment.due?.text ?? "")", "assignments.\(index + 1).due", assignment,
                    item, site)
            case .unknown:
                finding(
                    "it is not known whether the assignment has been accounted for",
                    "assignments.\(index + 1).accounted_in", assignment, item, site)
            case .notYetGiven, .proposed, .open, .accounted: nil
            }
        }
    }

    private static func finding(
        _ message: Message, _ field: String, _ assignment: AssignmentReport, _ item: Item, _ site: Site
    ) -> Finding {
        let body: Message = assignment.body.flatMap { site[$0] }.map { "“\($0.title)”" } ?? "the municipality"
        return Finding(
            at: .field(field, of: item), message,
            help:
                "add the follow-up that accounts for it, or ask \(body); “{unknown: not-yet-decided}” says that there is none yet"
        )
    }
}
