extension Motion {
    func submission(_ dossier: Dossier) -> [MotionEvent] {
        guard !submitted.isAbsent else { return [] }
        let date = submitted.value
        return [
            MotionEvent(
                status: .submitted, date: date, happened: date?.hasBegun(by: dossier.day) ?? dossier.wasKnown("claims"),
                evidence: dossier.evidence(date == nil ? .submissionUnknown : .submitted, "submitted", date))
        ]
    }

    func referralEvents(_ dossier: Dossier) -> [MotionEvent] {
        referrals.values().enumerated().map { index, referral in
            let date = referral.date.value
            let isReturn = referral.kind.value == .return
            let words: EvidenceWords =
                isReturn ? (date == nil ? .returnUndated : .return) : (date == nil ? .referralUndated : .referral)
            return MotionEvent(
                status: isReturn ? .returned : .referred, date: date,
                happened: date?.hasBegun(by: dossier.day) ?? dossier.wasKnown("referrals"),
                evidence: dossier.evidence(words, "referrals.\(index + 1).date", date))
        }
    }

    /// Proposals that answer it and what committees have said, apart from what only sends it back.
    func answers(_ dossier: Dossier) -> [MotionEvent] {
        decisions(dossier).compactMap { item, decision in
            guard decision.isProposal || !isCouncil(decision, dossier), !isReturn(decision, dossier) else { return nil }
            let of = dossier.dossier(of: item)
            return MotionEvent(
                status: .answeredProposed, date: decision.date, happened: decision.isMade(of),
                evidence: decision.evidence(of))
        }
    }

    /// The decisions and proposals that say that they decide on it.
    func decisions(_ dossier: Dossier) -> [(Item, Decision)] {
        dossier.items(of: .decision, with: "decides_on").compactMap { item in
            guard case .decision(let decision) = item.facts else { return nil }
            return (item, decision)
        }
    }

    func isCouncil(_ decision: Decision, _ dossier: Dossier) -> Bool {
        guard let body = dossier.site[decision.body] else { return false }
        return body.key == dossier.site[to]?.key
    }

    /// Whether a committee's decision is the return that the motion itself tells of: the same body, the same date.
    private func isReturn(_ decision: Decision, _ dossier: Dossier) -> Bool {
        let body = dossier.site[decision.body]?.key
        return referrals.values().contains { referral in
            referral.kind.value == .return && dossier.site[referral.from]?.key == body
                && referral.date.value != nil && referral.date.value == decision.meetingDate.value
        }
    }
}
