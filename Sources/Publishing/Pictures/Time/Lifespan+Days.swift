import Content

extension Lifespan {
    /// The days that an axis needs to show it.
    var days: [Day] {
        [beginning, end].flatMap(\.days) + (sightings + lastDays.map(\.date)).flatMap(\.days)
    }
}

extension TimeAxis {
    /// An axis with room for lifespans and for dates besides.
    init(asOf: Day, showing lives: [Lifespan], and dates: [EDTFDate] = []) {
        self.init(
            asOf: asOf, showing: lives.flatMap(\.days) + dates.flatMap(\.days),
            beginningIsUnknown: lives.contains { $0.beginning == .unknown })
    }
}

extension Lifespan.Limit {
    fileprivate var days: [Day] {
        guard case .known(let bounds) = self else { return [] }
        return [bounds.earliest, bounds.latest]
    }
}

extension EDTFDate {
    /// The first and the last day that it names.
    var days: [Day] { [earliest, latest].compactMap { $0 } }
}
