/// Something dated that an item tells of.
package struct TimelineEvent: Hashable, Sendable {
    package let date: EDTFDate
    package let words: EventWords
    package let item: ItemKey
    /// Whether it is something to come by its nature, such as a day on which an answer is due, and no record.
    package let isForeseen: Bool

    package var label: Phrase { words.phrase() }
}

extension TimelineEvent: Comparable {
    /// By the earliest day on which it may be, then the latest; what is open to the past comes first. Only
    /// events that are the same are level, so that these stand side by side when they are sorted.
    package static func < (a: Self, b: Self) -> Bool {
        let (aDays, bDays) = (a.days, b.days)
        if aDays != bDays { return aDays < bDays }
        return (a.item, a.words.rawValue, a.date.text, a.isForeseen ? 1 : 0)
            < (b.item, b.words.rawValue, b.date.text, b.isForeseen ? 1 : 0)
    }

    private var days: (Day, Day) {
        let earliest = date.earliest ?? .distantPast
        return (earliest, date.latest ?? earliest)
    }
}

/// What the dated events are called.
package enum EventWords: String, Wording {
    package static let group = "events"

    case prepared, adopted, attested, signed, since, started, ended, submitted, referral, `return`, decision, proposal
    case followup, accounting, mapping, document, due, effective
    case periodBegins = "period-begins"
    case periodEnds = "period-ends"
    case inForceBegins = "in-force-begins"
    case inForceEnds = "in-force-ends"
    case ending
    case endingProposed = "ending-proposed"
    case writtenOff = "written-off"
    case effectiveProposed = "effective-proposed"
    case followupPlanned = "followup-planned"
    case followupDue = "followup-due"
    case becameRegular = "became-regular"
    case clockDeadline = "clock-deadline"
}
