extension Strategy {
    /// The rules in their order: what has ended, then adoption, then that it had been drawn up.
    func status(_ dossier: Dossier) -> Conclusion<StrategyStatus> {
        firstThatApplies(
            [
                superseded(dossier), ended(dossier), expired(dossier), inForce(dossier), periodAhead(dossier),
                adopted(dossier), prepared(dossier),
            ],
            unknown: .unknown, otherwise: { unknown(dossier) })
    }

    private typealias Rule = Candidate<StrategyStatus>

    private func superseded(_ dossier: Dossier) -> Rule? {
        let successor = dossier.successor { item in
            guard case .strategy(let next) = item.facts else { return .no }
            let dossier = dossier.dossier(of: item)
            return next.isAdopted(dossier) && (next.period.value?.asPeriod.hasBegun(by: dossier.day) ?? .yes)
        }
        return Rule(
            .superseded, if: successor?.hasBegun ?? .no,
            Explanation(StrategyRule.superseded.phrase(), successor?.evidence ?? [], wouldChange: [.correction]))
    }

    private func ended(_ dossier: Dossier) -> Rule? {
        let endings = dossier.endings(ending)
        guard let ending = endings.ended(by: dossier.day) else { return nil }
        let (value, rule): (StrategyStatus, StrategyRule) =
            switch ending.form {
            case .expired: (.expired, .expired)
            case .replaced: (.superseded, .superseded)
            case .terminated, .woundUp, nil: (.withdrawn, .withdrawn)
            }
        return Rule(
            value, if: endings.hasEnded(by: dossier.day),
            Explanation(rule.phrase(), ending.evidence, wouldChange: [.correction]))
    }

    private func expired(_ dossier: Dossier) -> Rule? {
        Rule(
            .expired, if: period.value?.asPeriod.isBefore(dossier.day) ?? .no,
            Explanation(
                StrategyRule.expired.phrase(), [periodEvidence(dossier)], wouldChange: [.newerSource, .successor]))
    }

    private func inForce(_ dossier: Dossier) -> Rule? {
        Rule(
            .inForce, if: isAdopted(dossier) && (period.value?.asPeriod.hasBegun(by: dossier.day) ?? .no),
            Explanation(
                StrategyRule.inForce.phrase(), [adoptionEvidence(dossier), periodEvidence(dossier)],
                wouldChange: [.timePasses, .successor]))
    }

    private func periodAhead(_ dossier: Dossier) -> Rule? {
        Rule(
            .adopted, if: isAdopted(dossier) && (period.value.map { !$0.asPeriod.hasBegun(by: dossier.day) } ?? .no),
            Explanation(
                StrategyRule.adoptedPeriodAhead.phrase(), [adoptionEvidence(dossier), periodEvidence(dossier)],
                wouldChange: [.timePasses]))
    }

    private func adopted(_ dossier: Dossier) -> Rule? {
        Rule(
            .adopted, if: isAdopted(dossier),
            Explanation(
                StrategyRule.adopted.phrase(), [adoptionEvidence(dossier), periodEvidence(dossier)],
                wouldChange: [.periodKnown, .successor]))
    }

    private func prepared(_ dossier: Dossier) -> Rule? {
        let date = prepared.value?.date.value
        return Rule(
            .prepared, if: date?.hasBegun(by: dossier.day) ?? .no,
            Explanation(
                StrategyRule.prepared.phrase(), [preparation(dossier), adoptionEvidence(dossier)],
                wouldChange: [.adoptionShown]))
    }

    private func unknown(_ dossier: Dossier) -> Conclusion<StrategyStatus> {
        let evidence = [adoptionEvidence(dossier), periodEvidence(dossier)]
        let attested = (StrategyStatus.unknown, StrategyRule.attested)
        return Standing(dossier.sightings(self.attested), on: dossier.day).conclusion(
            shown: attested, stale: attested, inDoubt: attested, unseen: (.unknown, .unseen), evidence,
            [.adoptionShown, .periodKnown])
    }
}

extension Strategy {
    /// Whether a source shows that it had been adopted; where the date is missing, by when that was known.
    fileprivate func isAdopted(_ dossier: Dossier) -> Certainty {
        guard let adoption = adopted.value else { return .no }
        return adoption.date.value?.hasBegun(by: dossier.day) ?? dossier.wasKnown("adopted")
    }

    fileprivate func adoptionEvidence(_ dossier: Dossier) -> Evidence {
        if let date = adopted.value?.date.value { return dossier.evidence(.adopted, "adopted.date", date) }
        guard let body = dossier.site[adopted.flatMap(\.by)] else {
            return dossier.evidence(.adoptionUnknown, "adopted")
        }
        return dossier.evidence(.adoptedBy, "adopted.by", .item(body.key))
    }

    fileprivate func periodEvidence(_ dossier: Dossier) -> Evidence {
        period.value.map { dossier.evidence(.period, "period", $0) } ?? dossier.evidence(.periodUnknown, "period")
    }

    fileprivate func preparation(_ dossier: Dossier) -> Evidence {
        let place = dossier.site[prepared.value?.document ?? .absent].map {
            Evidence.Place(document: $0.key, at: prepared.value?.at.value)
        }
        let value = prepared.value?.date.value.map { Phrase.Argument.date($0) }
        return Evidence(
            item: dossier.item.key, field: "prepared.date",
            words: EvidenceWords.prepared.phrase(value.map { ["value": $0] } ?? [:]), value: value,
            places: place.map { [$0] } ?? [])
    }
}
