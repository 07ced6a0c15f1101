/// A point of a decision, with what its effect depends on.
final class DecisionPointQuestion {
    let point: Decision.Point
    let decision: Decision
    let dossier: Dossier
    private let path: String

    init(_ point: Decision.Point, _ index: Int, in decision: Decision, _ dossier: Dossier) {
        (self.point, self.decision, self.dossier) = (point, decision, dossier)
        path = "points.\(index + 1)"
    }

    var report: DecisionReport.PointReport {
        .init(
            no: point.no.value ?? 0, text: point.text.value ?? "", isConditional: !point.condition.isAbsent,
            conclusion: conclusion)
    }

    private var conclusion: Conclusion<PointStatus> {
        firstThatApplies(
            [
                Rule(.notYetMade, if: !decision.isMade(dossier), because(.notYetMade, [made], [.timePasses])),
                Rule(.proposed, if: Certainty(decision.isProposal), proposed),
                Rule(
                    .unknown, if: Certainty(point.conditionIsSilent),
                    because(.conditionUnknown, [made] + condition, [.conditionKnown])),
                Rule(.lapsed, if: point.hasLapsed(dossier), because(.lapsed, [made] + condition, [.decisionMade])),
                Rule(
                    .awaitingCondition, if: !point.conditionIsMet(dossier),
                    because(.awaitingCondition, [made] + condition, [.conditionMet])),
                Rule(.notYetEffective, if: isAhead, because(.notYetEffective, [made, effective], [.timePasses])),
            ],
            unknown: .unknown, otherwise: { effect })
    }

    private typealias Rule = Candidate<PointStatus>

    private var proposed: Explanation {
        because(
            point.condition.isAbsent ? .proposed : .proposedConditional, [made] + condition,
            [.decisionMade])
    }

    private var effect: Conclusion<PointStatus> {
        if point.effective.unknown != nil {
            return Conclusion(.unknown, because(.effectiveDateUnknown, [made, effective], [.preciseDate]))
        }
        let rule: PointRule = point.condition.isAbsent ? .effective : .effectiveConditionMet
        let date = point.effective.value == nil ? [] : [effective]
        return Conclusion(.effective, because(rule, [made] + condition + date, [.correction]))
    }

    private var isAhead: Certainty { point.effective.value.map { !$0.hasBegun(by: dossier.day) } ?? .no }

    private func because(_ rule: PointRule, _ evidence: [Evidence], _ changes: [Change]) -> Explanation {
        Explanation(rule.phrase(), evidence, wouldChange: changes)
    }

    private var made: Evidence { decision.evidence(dossier) }

    private var effective: Evidence {
        let words: EvidenceWords = point.effective.value == nil ? .effectiveUnknown : .effective
        return dossier.evidence(words, "\(path).effective", point.effective.value)
    }

    private var condition: [Evidence] {
        guard !point.condition.isAbsent else { return [] }
        let met = point.condition.flatMap(\.met)
        let words: EvidenceWords =
            switch met.value {
            case .yes: .conditionMet
            case .no: .conditionNotMet
            case nil: .conditionUnknown
            }
        let text = point.condition.value?.text.value
        return [
            dossier.evidence(.condition, "\(path).condition.text", text.map { .text($0) }),
            dossier.evidence(words, "\(path).condition.met", point.condition.value?.date.value),
        ]
    }
}
