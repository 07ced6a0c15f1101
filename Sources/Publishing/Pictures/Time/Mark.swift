import Content

/// What a picture draws on a time axis: a time that lasts, or the date of something that happened.
struct Mark: Hashable, Sendable {
    let shape: Shape
    let from: Position
    let to: Position
    /// Whether it is known to the day. What is not is drawn as long as it may be.
    var isExact = false
    /// Whether it reaches beyond the edge of the picture, because the date is open on that side.
    var isOpenBefore = false
    var isOpenAfter = false
    /// Whether there is room before it for what has no room within.
    var asksBeside = false

    enum Shape: String, Sendable {
        /// Times that last: something surely was, may have been, or nobody knows.
        case known, uncertain, unknown
        /// Dates: of something that happened, of a follow-up, of something foreseen, of something only proposed.
        case happened, followup, foreseen, proposed
        /// The date of a decided ending.
        case ending

        var lasts: Bool { self == .known || self == .uncertain || self == .unknown }
    }

    var width: Position { Position(hundredths: to.hundredths - from.hundredths) }

    var middle: Position { Position(hundredths: (from.hundredths + to.hundredths) / 2) }
}

extension Mark.Shape {
    init(_ event: TimelineEvent) {
        switch event.words {
        case .followup: self = .followup
        case .ending, .ended, .inForceEnds, .periodEnds: self = .ending
        case .endingProposed, .effectiveProposed, .proposal: self = .proposed
        default: self = event.isForeseen ? .foreseen : .happened
        }
    }
}

extension TimeAxis {
    /// The mark of a date: from the first day on which it may be to the end of the last.
    func mark(_ date: EDTFDate, _ shape: Mark.Shape) -> Mark {
        if let day = date.day {
            let place = position(of: day)
            return Mark(shape: shape, from: place, to: place, isExact: true)
        }
        return Mark(
            shape: shape, from: date.earliest.map(position) ?? .start,
            to: date.latest.map { position(of: $0.advanced(byDays: 1)) } ?? .end,
            isOpenBefore: date.earliest == nil, isOpenAfter: date.latest == nil)
    }
}
