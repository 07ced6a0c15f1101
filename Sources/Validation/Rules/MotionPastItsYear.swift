import Content
import Diagnostics

/// The council has not decided on a motion within a year. Dates too imprecise to tell are left alone.
enum MotionPastItsYear: DerivationRule {
    static let code = "motion-past-its-year"
    static let severity = Severity.warning
    static let kinds: Set<Kind> = [.motion]
    static let documentation = RuleDocumentation(
        what: "A year has passed since a motion was submitted, and no decision on all its claims is known.",
        why: "A motion should be prepared so that the council can decide within a year (kommunallagen 5 kap. 35 §).",
        wrong: """
            # as of 2018-01-01
            submitted: 2016-02-01
            claims:
              - {no: 1, text: "…", outcome: {unknown: not-yet-decided}, outcome_decision: unknown}
            """,
        right: """
            claims:
              - {no: 1, text: "…", outcome: rejected, outcome_decision: council-2017-01-30}
            """)

    static func findings(in derived: Derived, of item: Item, in site: Site) -> [Finding] {
        guard case .motion(let report) = derived, report.clock.conclusion.value == .late,
            let deadline = report.clock.deadline
        else { return [] }
        return [
            Finding(
                at: .field("submitted", of: item), "the year for the council’s decision was over \(deadline.date.text)",
                help: "add the decision, or what has been said about why it takes longer")
        ]
    }
}
