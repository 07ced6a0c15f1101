/// A claim with the decision on it, as far as the day knew them.
struct MotionClaim {
    let claim: Motion.Claim
    let path: String
    let dossier: Dossier
    let decision: (dossier: Dossier, decision: Decision)?
    /// Whether the council had decided on it.
    let isDecided: Certainty

    init(_ claim: Motion.Claim, _ index: Int, _ dossier: Dossier) {
        (self.claim, self.dossier) = (claim, dossier)
        path = "claims.\(index + 1)"
        decision = dossier.site[claim.outcomeDecision].flatMap { item in
            guard case .decision(let decision) = item.facts else { return nil }
            return (dossier.dossier(of: item), decision)
        }
        isDecided =
            claim.outcome.value == nil
            ? .no : decision.map { $0.decision.isDecided($0.dossier) } ?? dossier.wasKnown("claims")
    }

    /// Whether nobody knows what, if anything, was decided.
    var isSilent: Bool { claim.outcome.unknown.map { $0.reason != .notYetDecided } ?? false }

    var evidence: [Evidence] {
        guard let outcome = claim.outcome.value else { return [dossier.evidence(.outcomeUnknown, "\(path).outcome")] }
        let words = Phrase.Argument.phrase(ClaimStatus(outcome).key)
        let said = dossier.evidence(.outcome, "\(path).outcome", words)
        return [said] + (decision.map { [$0.decision.evidence($0.dossier)] } ?? [])
    }

    var report: MotionReport.ClaimReport {
        let conclusion = firstThatApplies(
            [
                Candidate(
                    claim.outcome.value.map(ClaimStatus.init) ?? .unknown, if: isDecided,
                    Explanation(ClaimRule.decided.phrase(), evidence, wouldChange: [.correction])),
                Candidate(
                    .unknown, if: Certainty(isSilent),
                    Explanation(ClaimRule.outcomeUnknown.phrase(), evidence, wouldChange: [.outcomeKnown])),
            ],
            unknown: .unknown,
            otherwise: {
                Conclusion(.pending, Explanation(ClaimRule.pending.phrase(), wouldChange: [.councilDecision]))
            })
        return .init(
            no: claim.no.value ?? 0, conclusion: conclusion,
            decision: isDecided == .yes ? decision?.dossier.item.key : nil)
    }
}

extension ClaimStatus {
    init(_ outcome: Motion.Outcome) {
        switch outcome {
        case .approved: self = .approved
        case .rejected: self = .rejected
        case .partlyApproved: self = .partlyApproved
        case .consideredAnswered: self = .consideredAnswered
        case .writtenOff: self = .writtenOff
        }
    }
}

extension [MotionClaim] {
    /// What is said of all of them, a decision on several of them once.
    var evidence: [Evidence] {
        var seen: Set<Evidence> = []
        return flatMap(\.evidence).filter { seen.insert($0).inserted }
    }
}
