/// The first and the last day on which something may be.
package struct DayBounds: Hashable, Sendable {
    package let earliest: Day
    package let latest: Day

    func advanced(byMonths months: Int) -> DayBounds {
        DayBounds(earliest: earliest.advanced(byMonths: months), latest: latest.advanced(byMonths: months))
    }

    /// A single day, or the interval in which the day lies.
    package var date: EDTFDate {
        if earliest == latest { return EDTFDate(earliest) }
        func span(_ day: Day) -> EDTFDate.Span {
            EDTFDate.Span(earliest: day, latest: day, precision: .day, isApproximate: false)
        }
        return EDTFDate(text: "\(earliest)/\(latest)", form: .interval(span(earliest), span(latest)))
    }

    /// Whether the day is over before `day` begins.
    func isBefore(_ day: Day) -> Certainty {
        latest < day ? .yes : earliest >= day ? .no : .cannotTell
    }
}

extension EDTFDate {
    /// The days on which it may have ended, as a period ends with its last unit; `nil` when its end is open.
    package var end: DayBounds? {
        switch form {
        case .instant(let span): DayBounds(earliest: span.earliest, latest: span.latest)
        case .interval(_, let end):
            end.map { DayBounds(earliest: $0.isApproximate ? $0.earliest : $0.latest, latest: $0.latest) }
        }
    }

    /// The days on which it may have begun, as a period begins with its first unit; `nil` when its beginning is open.
    package var beginning: DayBounds? {
        switch form {
        case .instant(let span): DayBounds(earliest: span.earliest, latest: span.latest)
        case .interval(let start, _):
            start.map { DayBounds(earliest: $0.earliest, latest: $0.isApproximate ? $0.latest : $0.earliest) }
        }
    }

    /// The date as a time that lasts: `2015` in the field of a period is the whole of the year.
    var asPeriod: EDTFDate {
        guard case .instant(let span) = form else { return self }
        return EDTFDate(text: text, form: .interval(span, span))
    }
}
