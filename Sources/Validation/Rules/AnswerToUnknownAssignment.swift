import Content
import Diagnostics

/// A follow-up answers an assignment that the decision does not have.
enum AnswerToUnknownAssignment: ItemRule {
    static let code = "answer-to-unknown-assignment"
    static let severity = Severity.error
    static let kinds: Set<Kind> = [.followup]
    static let documentation = RuleDocumentation(
        what: "A follow-up says that it answers an assignment, but the decision has none with that id.",
        why: "The assignment would stay open on the body’s page although it has been accounted for.",
        wrong: "answers_assignment: {decision: council-2015-10-19, assignment: acount}",
        right: "answers_assignment: {decision: council-2015-10-19, assignment: account}")

    static func findings(in item: Item, of site: Site) -> [Finding] {
        guard case .followup(let followup) = item.facts, let answer = followup.answersAssignment.value,
            let id = answer.assignment.value, let source = site[answer.decision],
            case .decision(let decision) = source.facts
        else { return [] }
        let ids = decision.assignments.values().compactMap(\.id.value)
        guard !ids.contains(id) else { return [] }
        let suggestion: Diagnostic.Suggestion =
            nearMiss(of: id, among: ids).map { .replace(with: $0) }
            ?? .init(
                ids.isEmpty
                    ? "add the assignment to the decision" : "its assignments are: \(ids.joined(separator: ", "))")
        return [
            Finding(
                at: .field("answers_assignment.assignment", of: item), "the decision has no assignment “\(id)”",
                notes: [.init("this is the decision", at: .field("assignments", of: source))],
                suggestions: [suggestion],
                replacement: onlyNearMiss(of: id, among: ids)
            )
        ]
    }
}
