/// An ending of an item that the content tells of: in its own field, or as a decision point that ends it.
struct KnownEnding {
    let isProposal: Bool
    let form: Ending.Form?
    /// The last day; `nil` when unknown.
    let date: EDTFDate?
    /// Whether it was decided, or proposed, by the day.
    let isMade: Certainty
    let evidence: [Evidence]

    func hasEnded(by day: Day) -> Certainty {
        isProposal ? .no : isMade && (date?.isBefore(day) ?? .cannotTell)
    }

    var isProposed: Certainty { isProposal ? isMade : .no }
}

extension [KnownEnding] {
    func hasEnded(by day: Day) -> Certainty { reduce(.no) { $0 || $1.hasEnded(by: day) } }

    var isProposed: Certainty { reduce(.no) { $0 || $1.isProposed } }

    /// The ending that makes it so, or may do so.
    func ended(by day: Day) -> KnownEnding? {
        first { $0.hasEnded(by: day) == .yes } ?? first { $0.hasEnded(by: day) == .cannotTell }
    }

    var proposed: KnownEnding? { first { $0.isProposed == .yes } ?? first { $0.isProposed == .cannotTell } }
}

extension Site {
    /// What the field of an item says of its ending; `nil` for an ending that had not been decided or proposed by the
    /// day.
    package func ending(_ ending: Fact<Ending>, of item: Item) -> Ending? {
        guard let value = ending.value, let known = Dossier(item, in: self).endings(ending).first, known.isMade != .no
        else { return nil }
        return value
    }
}

extension Dossier {
    func endings(_ ending: Fact<Ending>) -> [KnownEnding] {
        (ending.value.map { [known($0)] } ?? []) + items(of: .decision, with: "points.ends").flatMap(endings(in:))
    }

    private func known(_ ending: Ending) -> KnownEnding {
        let source = site[ending.decision]
        guard case .decision(let decision) = source?.facts, let source else {
            let isOver = ending.date.value?.isBefore(day) ?? .no
            let isTold = isOnlyToldLater("ending") ? .no : wasKnown("ending")
            return known(ending, isProposal: ending.nature.value != .decided, isTold || isOver, [])
        }
        let dossier = dossier(of: source)
        let point = decision.points.values().first { $0.no.value != nil && $0.no.value == ending.point.value }
        let isMade = decision.isMade(dossier) && (point?.conditionIsMet(dossier) ?? .yes)
        let isProposal = ending.nature.value != .decided || decision.isProposal
        return known(
            ending, isProposal: isProposal, isProposal ? decision.isMade(dossier) : isMade, [decision.evidence(dossier)]
        )
    }

    private func known(_ ending: Ending, isProposal: Bool, _ isMade: Certainty, _ more: [Evidence]) -> KnownEnding {
        let date = ending.date.value
        var evidence = [self.evidence(isProposal ? .endingProposed : .endingDecided, "ending.date", date)]
        if date == nil { evidence = [self.evidence(.endingDateUnknown, "ending.date")] }
        if isProposal, ending.point.value == nil { evidence.append(self.evidence(.endingWithoutPoint, "ending.point")) }
        return KnownEnding(
            isProposal: isProposal, form: ending.kind.value, date: date, isMade: isMade, evidence: evidence + more)
    }

    private func endings(in source: Item) -> [KnownEnding] {
        guard case .decision(let decision) = source.facts else { return [] }
        let dossier = dossier(of: source)
        return decision.points.values().enumerated().compactMap { index, point in
            guard point.ends.values().contains(where: { site[$0]?.key == item.key }) else { return nil }
            let isMade = decision.isMade(dossier)
            let date = point.effective.isAbsent ? decision.date : point.effective.value
            let words: EvidenceWords = decision.isProposal ? .endingProposed : .endingDecided
            return KnownEnding(
                isProposal: decision.isProposal, form: nil, date: date,
                isMade: decision.isProposal ? isMade : isMade && point.conditionIsMet(dossier),
                evidence: [
                    dossier.evidence(date == nil ? .endingDateUnknown : words, "points.\(index + 1).effective", date),
                    decision.evidence(dossier),
                ])
        }
    }
}
