import Content
import Diagnostics

/// An assignment names its account but the account does not name the assignment, or the other way round.
enum AccountWithoutCounterpart: ItemRule {
    static let code = "account-without-counterpart"
    static let severity = Severity.warning
    static let kinds: Set<Kind> = [.decision, .followup]
    static let documentation = RuleDocumentation(
        what: "An assignment’s “accounted_in” and a follow-up’s “answers_assignment” do not point at each other.",
        why: "The two pages would tell readers different things about whether the assignment has been accounted for.",
        wrong: """
            # decision
            assignments:
              - {id: account, to: social-committee, text: "…", due: unknown, accounted_in: unknown}
            # followups/account-2016.md
            answers_assignment: {decision: council-2015-10-19, assignment: account}
            """,
        right: """
            # decision
            assignments:
              - {id: account, to: social-committee, text: "…", due: unknown, accounted_in: account-2016}
            """)

    static func findings(in item: Item, of site: Site) -> [Finding] {
        switch item.facts {
        case .decision(let decision): findings(in: decision, item, site)
        case .followup(let followup): findings(in: followup, item, site)
        default: []
        }
    }

    private static func findings(in decision: Decision, _ item: Item, _ site: Site) -> [Finding] {
        decision.assignments.values().enumerated().compactMap { index, assignment in
            guard let account = site[assignment.accountedIn], case .followup(let followup) = account.facts else {
                return nil
            }
            let answer = followup.answersAssignment.value
            let isAnswer =
                site[answer?.decision ?? .absent]?.key == item.key && answer?.assignment.value == assignment.id.value
            guard !isAnswer else { return nil }
            return Finding(
                at: .field("assignments.\(index + 1).accounted_in", of: item),
                "“\(account.title)” does not say that it answers this assignment",
                notes: [.init("this is the account", at: .field("answers_assignment", of: account))],
                help:
                    "write “answers_assignment: {decision: \(item.id), assignment: \(assignment.id.value ?? "…")}” there"
            )
        }
    }

    /// Only where the assignment names no account: it can name one, and others may answer it too.
    private static func findings(in followup: Followup, _ item: Item, _ site: Site) -> [Finding] {
        guard let answer = followup.answersAssignment.value, let source = site[answer.decision],
            case .decision(let decision) = source.facts
        else { return [] }
        let assignments = decision.assignments.values()
        guard let index = assignments.firstIndex(where: { $0.id.value == answer.assignment.value }),
            assignments[index].accountedIn.value == nil
        else { return [] }
        return [
            Finding(
                at: .field("answers_assignment.assignment", of: item),
                "the assignment does not name this as its account",
                notes: [
                    .init("this is the assignment", at: .field("assignments.\(index + 1).accounted_in", of: source))
                ],
                help: "write “accounted_in: \(item.id)” there")
        ]
    }
}
