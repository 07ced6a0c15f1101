extension Dossier {
    /// The dated events that the item tells of, in no order: records by the day, and what was then to come.
    var events: [TimelineEvent] {
        switch item.facts {
        case .strategy(let strategy): strategy.events(self)
        case .agreement(let agreement): agreement.events(self)
        case .collaboration(let collaboration): collaboration.events(self)
        case .motion(let motion): motion.events(self)
        case .decision(let decision): decision.events(self)
        case .followup(let followup): followup.events(self)
        case .initiative(let initiative): initiative.events(self)
        case .document(let document): record(.document, document.date)
        case .case, .body, .person, .party, .municipality, .topic, .term, .page: []
        }
    }

    /// Something that happened; nothing where it is undated or certainly came after the day.
    fileprivate func record(_ words: EventWords, _ date: Fact<EDTFDate>) -> [TimelineEvent] {
        guard let date = date.value, date.hasBegun(by: day) != .no else { return [] }
        return [TimelineEvent(date: date, words: words, item: item.key, isForeseen: false)]
    }

    /// Something to come, or that was to come.
    fileprivate func foresee(_ words: EventWords, _ date: EDTFDate?) -> [TimelineEvent] {
        date.map { [TimelineEvent(date: $0, words: words, item: item.key, isForeseen: true)] } ?? []
    }

    fileprivate func attestations(_ attested: Fact<[Attestation]>) -> [TimelineEvent] {
        attested.values().flatMap { record(.attested, $0.date) }
    }

    fileprivate func period(_ begins: EventWords, _ ends: EventWords, _ period: Fact<EDTFDate>) -> [TimelineEvent] {
        let period = period.value?.asPeriod
        return foresee(begins, period?.beginning?.date) + foresee(ends, period?.end?.date)
    }

    /// The ending that the item's own field tells of; what decisions end they tell of themselves.
    fileprivate func ending(_ ending: Fact<Ending>) -> [TimelineEvent] {
        guard !ending.isAbsent, let known = endings(ending).first, known.isMade != .no else { return [] }
        return foresee(known.isProposal ? .endingProposed : .ending, known.date)
    }
}

extension Strategy {
    fileprivate func events(_ dossier: Dossier) -> [TimelineEvent] {
        dossier.record(.prepared, prepared.flatMap(\.date)) + dossier.record(.adopted, adopted.flatMap(\.date))
            + dossier.attestations(attested) + dossier.period(.periodBegins, .periodEnds, period)
            + dossier.ending(ending)
    }
}

extension Agreement {
    fileprivate func events(_ dossier: Dossier) -> [TimelineEvent] {
        dossier.record(.signed, signed) + dossier.attestations(attested)
            + dossier.period(.inForceBegins, .inForceEnds, inForce) + dossier.ending(ending)
    }
}

extension Collaboration {
    fileprivate func events(_ dossier: Dossier) -> [TimelineEvent] {
        dossier.record(.since, since) + dossier.attestations(attested) + dossier.record(.ended, ended)
    }
}

extension Initiative {
    fileprivate func events(_ dossier: Dossier) -> [TimelineEvent] {
        dossier.record(.started, started) + dossier.record(.becameRegular, becameRegular)
            + dossier.attestations(attested) + dossier.record(.ended, ended) + dossier.ending(ending)
    }
}

extension Motion {
    fileprivate func events(_ dossier: Dossier) -> [TimelineEvent] {
        dossier.record(.submitted, submitted) + dossier.record(.writtenOff, writtenOff)
            + referrals.values().flatMap { dossier.record($0.kind.value == .return ? .return : .referral, $0.date) }
    }
}

extension Followup {
    fileprivate func events(_ dossier: Dossier) -> [TimelineEvent] {
        dossier.record(eventWords, date) + dossier.foresee(.followupPlanned, planned.value)
    }
}

extension Followup {
    private var eventWords: EventWords {
        switch type.value {
        case .accounting: .accounting
        case .mapping: .mapping
        case .followUp, .evaluation, nil: .followup
        }
    }
}

extension Decision {
    fileprivate func events(_ dossier: Dossier) -> [TimelineEvent] {
        guard isMade(dossier) != .no else { return [] }
        let made = date.map { dossier.record(isProposal ? .proposal : .decision, .known($0)) } ?? []
        let effects = points.values().flatMap { point in
            dossier.foresee(isProposal ? .effectiveProposed : .effective, point.effective.value)
        }
        return made + effects + (isProposal ? [] : assignments.values().flatMap { dossier.foresee(.due, $0.due.value) })
    }
}
