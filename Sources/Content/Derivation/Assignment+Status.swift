/// An assignment in its decision, with what accounts for it.
final class AssignmentQuestion {
    let assignment: Assignment
    let decision: Decision
    let dossier: Dossier
    /// The field of the decision: `assignments.1`.
    let path: String
    private let account: Item?

    init(_ assignment: Assignment, _ index: Int, in decision: Decision, _ dossier: Dossier) {
        (self.assignment, self.decision, self.dossier) = (assignment, decision, dossier)
        path = "assignments.\(index + 1)"
        account = dossier.site[assignment.accountedIn] ?? Self.answer(to: assignment, dossier)
    }

    /// A follow-up that says that it answers the assignment.
    private static func answer(to assignment: Assignment, _ dossier: Dossier) -> Item? {
        dossier.items(of: .followup, with: "answers_assignment.decision").first { item in
            guard case .followup(let followup) = item.facts else { return false }
            return followup.answersAssignment.value?.assignment.value == assignment.id.value
        }
    }

    var report: AssignmentReport {
        let conclusion = self.conclusion
        return AssignmentReport(
            decision: dossier.item.key, id: assignment.id.value ?? "", text: assignment.text.value ?? "",
            body: dossier.site[assignment.to]?.key, due: assignment.due.value,
            accountedIn: conclusion.value == .accounted ? account?.key : nil, conclusion: conclusion)
    }

    private var conclusion: Conclusion<AssignmentStatus> {
        firstThatApplies(
            [
                Rule(.notYetGiven, if: !decision.isMade(dossier), because(.notYetGiven, [given], [.timePasses])),
                Rule(.proposed, if: Certainty(decision.isProposal), because(.proposed, [given], [.decisionMade])),
                Rule(.accounted, if: isAccounted, because(.accounted, [given, accounting], [.correction])),
                Rule(
                    .unknown, if: Certainty(isSilent),
                    because(.accountUnknown, [given, due, accounting], [.accountKnown])),
                Rule(.overdue, if: isOverdue, because(.overdue, [given, due], [.accounted])),
            ],
            unknown: .unknown,
            otherwise: {
                let isDated = assignment.due.value != nil
                return Conclusion(
                    .open,
                    because(
                        isDated ? .open : .openUndated, [given, due], isDated ? [.accounted] : [.accounted, .dueKnown]))
            })
    }

    private typealias Rule = Candidate<AssignmentStatus>

    private func because(_ rule: AssignmentRule, _ evidence: [Evidence], _ changes: [Change]) -> Explanation {
        Explanation(rule.phrase(), evidence, wouldChange: changes)
    }

    private var isAccounted: Certainty {
        guard case .followup(let followup) = account?.facts, let account else { return .no }
        return followup.isMade(dossier.dossier(of: account))
    }

    /// Nobody knows whether it has been accounted for, unless a later account shows that it had not been by the day.
    private var isSilent: Bool {
        account == nil && assignment.accountedIn.value == nil
            && assignment.accountedIn.unknown?.reason != .notYetDecided
    }

    private var isOverdue: Certainty { assignment.due.value?.isBefore(dossier.day) ?? .no }

    private var given: Evidence { decision.evidence(dossier) }

    private var due: Evidence {
        assignment.due.value.map { dossier.evidence(.due, "\(path).due", $0) }
            ?? dossier.evidence(.dueUnknown, "\(path).due")
    }

    private var accounting: Evidence {
        account.map { dossier.evidence(.accountedIn, "\(path).accounted_in", .item($0.key)) }
            ?? dossier.evidence(.accountUnknown, "\(path).accounted_in")
    }
}

extension Decision {
    /// What has become of the assignments, in the order of the file.
    func assignments(_ dossier: Dossier) -> [AssignmentReport] {
        assignments.values().enumerated().map { AssignmentQuestion($1, $0, in: self, dossier).report }
    }
}
