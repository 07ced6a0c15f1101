extension Agreement {
    /// The rules in their order: what has ended comes before what runs, and dates of the agreement itself before signs
    /// that it existed.
    func status(_ dossier: Dossier) -> Conclusion<AgreementStatus> {
        let endings = dossier.endings(ending)
        return firstThatApplies(
            [
                superseded(dossier), ended(dossier, endings), expired(dossier), proposed(dossier), signedLater(dossier),
                notYetInForce(dossier), endingProposed(dossier, endings), running(dossier),
            ],
            unknown: .unknown, otherwise: { standing(dossier, endings) })
    }

    private typealias Rule = Candidate<AgreementStatus>

    private func superseded(_ dossier: Dossier) -> Rule? {
        let successor = dossier.successor { item in
            guard case .agreement(let next) = item.facts else { return .no }
            return next.hasBegun(dossier.dossier(of: item))
        }
        return Rule(
            .superseded, if: successor?.hasBegun ?? .no,
            Explanation(AgreementRule.superseded.phrase(), successor?.evidence ?? [], wouldChange: [.correction]))
    }

    /// Whether it had come into being: by its period, else its signing, else a source that shows it.
    private func hasBegun(_ dossier: Dossier) -> Certainty {
        if isNotYetSigned { return .no }
        if let period = inForce.value?.asPeriod { return period.hasBegun(by: dossier.day) }
        let dates = [signed.value].compactMap { $0 } + attested.values().compactMap(\.date.value)
        return dates.isEmpty
            ? dossier.wasKnown("replaces") : dates.reduce(.no) { $0 || $1.hasBegun(by: dossier.day) }
    }

    private var isNotYetSigned: Bool { signed.unknown?.reason == .notYetDecided }

    private func ended(_ dossier: Dossier, _ endings: [KnownEnding]) -> Rule? {
        guard let ending = endings.ended(by: dossier.day) else { return nil }
        let (value, rule): (AgreementStatus, AgreementRule) =
            switch ending.form {
            case .expired: (.expired, .expired)
            case .replaced: (.superseded, .superseded)
            case .terminated, .woundUp, nil: (.ended, .ended)
            }
        return Rule(
            value, if: endings.hasEnded(by: dossier.day),
            Explanation(rule.phrase(), ending.evidence, wouldChange: [.correction]))
    }

    private func expired(_ dossier: Dossier) -> Rule? {
        Rule(
            .expired, if: inForce.value?.asPeriod.isBefore(dossier.day) ?? .no,
            Explanation(
                AgreementRule.expired.phrase(), [dossier.evidence(.inForce, "in_force", inForce.value)],
                wouldChange: [.newerSource, .correction]))
    }

    private func proposed(_ dossier: Dossier) -> Rule? {
        let isProposed = Certainty(isNotYetSigned && inForce.value == nil)
        return Rule(
            .proposed, if: isProposed,
            Explanation(
                AgreementRule.proposed.phrase(), [dossier.evidence(.notYetSigned, "signed")], wouldChange: [.signed]))
    }

    private func signedLater(_ dossier: Dossier) -> Rule? {
        let isLater = inForce.value == nil ? signed.value.map { !$0.hasBegun(by: dossier.day) } ?? .no : .no
        return Rule(
            .notYetInForce, if: isLater,
            Explanation(
                AgreementRule.signedLater.phrase(), [dossier.evidence(.signed, "signed", signed.value)],
                wouldChange: [.timePasses]))
    }

    private func notYetInForce(_ dossier: Dossier) -> Rule? {
        Rule(
            .notYetInForce, if: inForce.value.map { !$0.asPeriod.hasBegun(by: dossier.day) } ?? .no,
            Explanation(
                AgreementRule.notYetInForce.phrase(), [dossier.evidence(.inForce, "in_force", inForce.value)],
                wouldChange: [.timePasses]))
    }

    private func endingProposed(_ dossier: Dossier, _ endings: [KnownEnding]) -> Rule? {
        Rule(
            .inForceEndingProposed, if: Certainty(inForce.value != nil) && endings.isProposed,
            Explanation(
                AgreementRule.endingProposed.phrase(),
                [dossier.evidence(.inForce, "in_force", inForce.value)] + (endings.proposed?.evidence ?? []),
                wouldChange: [.endingDecided, .endingRejected]))
    }

    private func running(_ dossier: Dossier) -> Rule? {
        Rule(
            .inForce, if: Certainty(inForce.value != nil),
            Explanation(
                AgreementRule.inForce.phrase(), [dossier.evidence(.inForce, "in_force", inForce.value)],
                wouldChange: [.endingDecided, .successor]))
    }

    /// What is left for an agreement whose period is unknown: the dates on which it was seen.
    private func standing(_ dossier: Dossier, _ endings: [KnownEnding]) -> Conclusion<AgreementStatus> {
        let sightings = dossier.sightings(attested) + dossier.sighting(signed, .signed, "signed")
        let proposed = endings.isProposed == .yes ? endings.proposed?.evidence ?? [] : []
        let more = [dossier.evidence(.inForceUnknown, "in_force")] + proposed
        return Standing(sightings, on: dossier.day).conclusion(
            shown: (.attested, AgreementRule.attested), stale: (.unknownSince, .attestedLongAgo),
            inDoubt: (.unknownSince, .attestedInDoubt), unseen: (.unknown, .unseen), more,
            [.newerSource, .inForceKnown])
    }
}
