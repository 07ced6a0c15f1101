extension Decision {
    func report(_ dossier: Dossier) -> DecisionReport {
        DecisionReport(
            points: points.values().enumerated().map { DecisionPointQuestion($1, $0, in: self, dossier).report },
            assignments: assignments(dossier), gaps: gaps(dossier), standing: standing(dossier))
    }

    private func standing(_ dossier: Dossier) -> DecisionReport.Standing {
        switch isMade(dossier) {
        case .yes: isProposal ? .proposed : .decided
        case .no: .notYetMade
        case .cannotTell: isProposal ? .proposed : .unknown
        }
    }

    /// Each thing that one point ends unconditionally and another follows up on a condition.
    private func gaps(_ dossier: Dossier) -> [SuccessionGap] {
        let all = points.values()
        return all.enumerated().filter { $1.condition.isAbsent }.flatMap { index, ending in
            ending.ends.values().compactMap { dossier.site[$0]?.key }.compactMap { subject in
                all.first { !$0.condition.isAbsent && $0.provides(for: subject, dossier.site) }
                    .map { gap(subject, ending, index, $0, dossier) }
            }
        }
    }

    private func gap(
        _ subject: ItemKey, _ ending: Point, _ index: Int, _ succession: Point, _ dossier: Dossier
    ) -> SuccessionGap {
        let numbers = (ending.no.value ?? 0, succession.no.value ?? 0)
        let arguments: KeyValuePairs<String, Phrase.Argument> = [
            "subject": .item(subject), "ending": .number(numbers.0), "succession": .number(numbers.1),
        ]
        let words = ending.effective.value.map { dossier.evidence(.effective, "points.\(index + 1).effective", $0) }
        return SuccessionGap(
            subject: subject, ending: numbers.0, succession: numbers.1,
            explanation: Explanation(
                PointRule.successionGap.phrase(arguments), [evidence(dossier)] + (words.map { [$0] } ?? []),
                wouldChange: [.conditionMet, .successor]))
    }
}

extension Decision.Point {
    fileprivate func provides(for subject: ItemKey, _ site: Site) -> Bool {
        succeeds.values().contains { site[$0]?.key == subject }
    }
}
