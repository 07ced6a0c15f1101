/// From when to when something is in force or goes on, as far as the day of the site knows.
package struct Lifespan: Hashable, Sendable {
    package let beginning: Limit
    /// The end of its period, or the day that a decision ends it on where that is known.
    package let end: Limit
    /// The dates on which sources show it, in their order; those after the day are left out.
    package let sightings: [EDTFDate]
    /// The days on which it is decided or proposed to end.
    package let lastDays: [LastDay]

    package enum Limit: Hashable, Sendable {
        /// On one of these days.
        case known(DayBounds)
        /// Known to have no limit, as `..` says.
        case open
        case unknown
    }

    package struct LastDay: Hashable, Sendable {
        package let date: EDTFDate
        package let isProposal: Bool
    }
}

extension Site {
    /// The lifespan of a strategy, an agreement, a collaboration or an initiative; `nil` for other kinds.
    package func lifespan(of item: Item) -> Lifespan? {
        let dossier = Dossier(item, in: self)
        return switch item.facts {
        case .strategy(let strategy):
            dossier.lifespan(
                strategy.period, strategy.adopted.flatMap(\.date), strategy.attested, dossier.endings(strategy.ending))
        case .agreement(let agreement):
            dossier.lifespan(
                agreement.inForce, agreement.signed, agreement.attested, dossier.endings(agreement.ending))
        case .collaboration(let collaboration):
            dossier.lifespan(.absent, collaboration.since, collaboration.attested, [], ended: collaboration.ended)
        case .initiative(let initiative):
            dossier.lifespan(
                .absent, initiative.started, initiative.attested, dossier.endings(initiative.ending),
                ended: initiative.ended)
        default: nil
        }
    }
}

extension Dossier {
    fileprivate func lifespan(
        _ period: Fact<EDTFDate>, _ begun: Fact<EDTFDate>, _ attested: Fact<[Attestation]>, _ endings: [KnownEnding],
        ended: Fact<EDTFDate> = .absent
    ) -> Lifespan {
        let period = period.value?.asPeriod
        let made = endings.filter { $0.isMade != .no }
        let end = decided(made) ?? period.map { .init($0.end) } ?? recorded(ended).map { .init($0.end) } ?? .unknown
        return Lifespan(
            beginning: period.map { .init($0.beginning) } ?? recorded(begun).map { .init($0.beginning) } ?? .unknown,
            end: end,
            sightings: attested.values().compactMap { recorded($0.date) }.sorted { $0.order < $1.order },
            lastDays: made.compactMap { ending in
                ending.date.map { .init(date: $0, isProposal: ending.isProposal) }
            })
    }

    /// The end by decision; `nil` where nothing is decided.
    private func decided(_ endings: [KnownEnding]) -> Lifespan.Limit? {
        guard let ending = endings.first(where: { !$0.isProposal }) else { return nil }
        guard ending.isMade == .yes, let end = ending.date?.end else { return .unknown }
        return .known(end)
    }

    /// The date of something that happened; `nil` where it is unknown or certainly came after the day.
    private func recorded(_ date: Fact<EDTFDate>) -> EDTFDate? {
        date.value.flatMap { $0.hasBegun(by: day) == .no ? nil : $0 }
    }
}

extension Lifespan.Limit {
    fileprivate init(_ bounds: DayBounds?) { self = bounds.map { .known($0) } ?? .open }
}

extension EDTFDate {
    fileprivate var order: (Int, Int, String) { (earliest?.number ?? .min, latest?.number ?? .max, text) }
}
