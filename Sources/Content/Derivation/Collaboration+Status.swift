extension Collaboration {
    func status(_ dossier: Dossier) -> Conclusion<CollaborationStatus> {
        firstThatApplies(
            [
                Candidate(
                    .ended, if: ended.value?.end?.isBefore(dossier.day.advanced(byDays: 1)) ?? .no,
                    Explanation(
                        CollaborationRule.ended.phrase(), [dossier.evidence(.ended, "ended", ended.value)],
                        wouldChange: [.correction])),
                Candidate(
                    .ahead, if: since.value.map { !$0.hasBegun(by: dossier.day) } ?? .no,
                    Explanation(
                        CollaborationRule.ahead.phrase(), [dossier.evidence(.since, "since", since.value)],
                        wouldChange: [.timePasses])),
            ],
            unknown: .unknown, otherwise: { standing(dossier) })
    }

    private func standing(_ dossier: Dossier) -> Conclusion<CollaborationStatus> {
        let sightings = dossier.sightings(attested) + dossier.sighting(since, .since, "since")
        return Standing(sightings, on: dossier.day).conclusion(
            shown: (.ongoingAttested, CollaborationRule.attested), stale: (.unknownSince, .attestedLongAgo),
            inDoubt: (.unknownSince, .attestedInDoubt), unseen: (.unknown, .unseen), [], [.newerSource])
    }
}
