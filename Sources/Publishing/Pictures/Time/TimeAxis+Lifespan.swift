import Content

extension TimeAxis {
    /// The bars of a lifespan, the days on which it ends or is proposed to, and where a limit is unknown the dates on
    /// which sources show it.
    func marks(_ life: Lifespan) -> [Mark] {
        let sightings = [life.beginning, life.end].contains(.unknown) ? life.sightings : []
        return bars(life) + sightings.map { mark($0, .happened) }
            + life.lastDays.map { mark($0.date, $0.isProposal ? .proposed : .ending) }
    }

    /// The bars of a lifespan from left to right: what is known, what may be, and the times of which nobody knows.
    ///
    /// A source that shows it reaches no further than its date, so what lies before the first of them and after the
    /// last is unknown unless a limit is known.
    func bars(_ life: Lifespan) -> [Mark] {
        let beginning = Limit(life.beginning, seen: life.sightings.first, edge: first)
        let end = Limit(life.end, seen: life.sightings.last, edge: self.end, isEnd: true)
        guard beginning.sure != nil || end.sure != nil else { return bar(.unknown, first, self.end) }
        let before = beginning.isUnknown ? bar(.unknown, first, earliest(beginning.possible, end.sure)) : []
        let after = end.isUnknown ? bar(.unknown, latest(end.possible, beginning.sure), self.end) : []
        let edges = [beginning, end].map { $0.isUnknown ? [] : bar(.uncertain, $0.low, $0.high) }
        let known = bar(
            .known, beginning.sure, end.sure, isOpenBefore: life.beginning == .open, isOpenAfter: life.end == .open)
        return before + edges[0] + known + edges[1] + after
    }

    /// None where the time is empty or a limit is missing.
    private func bar(
        _ shape: Mark.Shape, _ from: Day?, _ to: Day?, isOpenBefore: Bool = false, isOpenAfter: Bool = false
    ) -> [Mark] {
        guard let from, let to, position(of: from) < position(of: to) else { return [] }
        return [
            Mark(
                shape: shape, from: position(of: from), to: position(of: to), isOpenBefore: isOpenBefore,
                isOpenAfter: isOpenAfter)
        ]
    }

    private func earliest(_ a: Day?, _ b: Day?) -> Day? { [a, b].compactMap { $0 }.min() }

    private func latest(_ a: Day?, _ b: Day?) -> Day? { [a, b].compactMap { $0 }.max() }
}

/// One side of a lifespan: the day from which, or to which, it surely was there, and the one on which it may have been.
private struct Limit {
    let isUnknown: Bool
    let sure: Day?
    let possible: Day?

    init(_ limit: Lifespan.Limit, seen: EDTFDate?, edge: Day, isEnd: Bool = false) {
        switch limit {
        case .known(let bounds):
            isUnknown = false
            (sure, possible) =
                isEnd
                ? (bounds.earliest.advanced(byDays: 1), bounds.latest.advanced(byDays: 1))
                : (bounds.latest, bounds.earliest)
        case .open: (isUnknown, sure, possible) = (false, edge, edge)
        case .unknown:
            isUnknown = true
            (sure, possible) =
                isEnd
                ? (seen?.earliest?.advanced(byDays: 1), seen?.latest?.advanced(byDays: 1))
                : (seen?.latest, seen?.earliest)
        }
    }

    var low: Day? { sure.flatMap { sure in possible.map { min($0, sure) } } }
    var high: Day? { sure.flatMap { sure in possible.map { max($0, sure) } } }
}
