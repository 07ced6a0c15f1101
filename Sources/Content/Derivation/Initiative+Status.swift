extension Initiative {
    func status(_ dossier: Dossier) -> Conclusion<InitiativeStatus> {
        let endings = dossier.endings(ending)
        return firstThatApplies(
            [
                Rule(
                    .ended, if: ended.value?.end?.isBefore(dossier.day.advanced(byDays: 1)) ?? .no,
                    because(.ended, [dossier.evidence(.ended, "ended", ended.value)], [.correction])),
                Rule(
                    .ended, if: endings.hasEnded(by: dossier.day),
                    because(.ended, endings.ended(by: dossier.day)?.evidence ?? [], [.correction])),
                Rule(
                    .endingProposed, if: endings.isProposed,
                    because(.endingProposed, endings.proposed?.evidence ?? [], [.endingDecided, .endingRejected])),
                Rule(
                    .planned, if: started.value.map { !$0.hasBegun(by: dossier.day) } ?? .no,
                    because(.planned, [dossier.evidence(.started, "started", started.value)], [.timePasses])),
                becameRegular(dossier),
            ],
            unknown: .unknown, otherwise: { standing(dossier) })
    }

    private typealias Rule = Candidate<InitiativeStatus>

    private func because(_ rule: InitiativeRule, _ evidence: [Evidence], _ changes: [Change]) -> Explanation {
        Explanation(rule.phrase(), evidence, wouldChange: changes)
    }

    /// Regular work is meant to last; it is taken to do so for as long as any sign speaks for it, like everything else.
    private func becameRegular(_ dossier: Dossier) -> Rule? {
        guard let date = becameRegular.value else { return nil }
        guard case .shown(let sighting) = Standing(sightings(dossier), on: dossier.day) else { return nil }
        let evidence = [sighting.evidence, dossier.evidence(.becameRegular, "became_regular", date)]
        return Rule(
            .regular, if: date.hasBegun(by: dossier.day), because(.regular, evidence, [.newerSource, .endingDecided]))
    }

    private func sightings(_ dossier: Dossier) -> [Sighting] {
        dossier.sightings(attested) + dossier.sighting(started, .started, "started")
            + dossier.sighting(becameRegular, .becameRegular, "became_regular")
    }

    private func standing(_ dossier: Dossier) -> Conclusion<InitiativeStatus> {
        Standing(sightings(dossier), on: dossier.day).conclusion(
            shown: current, stale: (.unknown, InitiativeRule.seenLongAgo), inDoubt: (.unknown, .seenInDoubt),
            unseen: (.unknown, .unseen), [], [.newerSource])
    }

    /// A project that became regular was a project until then.
    private var current: (InitiativeStatus, InitiativeRule) {
        if becameRegular.value != nil { return (.project, .project) }
        return switch form.value {
        case .project: (.project, .project)
        case .regular, .service, .needsDecision: (.regular, .regular)
        case nil: (.unknown, .formUnknown)
        }
    }
}
