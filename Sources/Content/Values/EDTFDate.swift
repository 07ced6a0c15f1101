/// A date as precise as its source: a subset of EDTF (ISO 8601-2, levels 0 and 1).
///
/// `2016-02-16`, `2016-02`, `2016`, seasons `2015-21`…`2015-24`, quarters `2020-33`…`2020-36`, approximate `2014~`,
/// intervals `2014/2016`, `2021-01-01/..` and `../2016`.
package struct EDTFDate: Hashable, Sendable {
    /// The date as it was written.
    package let text: String
    package let form: Form

    package enum Form: Hashable, Sendable {
        /// Something that happened on one day, somewhere in the span.
        case instant(Span)
        /// A time from the first span to the second; `nil` is an open side (`..`).
        case interval(Span?, Span?)
    }

    package enum Precision: Hashable, Sendable {
        case day, month, season, quarter, year
    }

    /// The days in which a single date may lie.
    package struct Span: Hashable, Sendable {
        package let earliest: Day
        package let latest: Day
        package let precision: Precision
        /// Written with `~`: the span then reaches one unit of its precision further on each side.
        package let isApproximate: Bool
    }

    /// A date known to the day.
    package init(_ day: Day) {
        text = day.description
        form = .instant(Span(earliest: day, latest: day, precision: .day, isApproximate: false))
    }

    init(text: String, form: Form) {
        self.text = text
        self.form = form
    }

    /// The first day on which it may have begun; `nil` when open.
    package var earliest: Day? {
        switch form {
        case .instant(let span): span.earliest
        case .interval(let start, _): start?.earliest
        }
    }

    /// The last day on which it may have ended; `nil` when open.
    package var latest: Day? {
        switch form {
        case .instant(let span): span.latest
        case .interval(_, let end): end?.latest
        }
    }

    /// The day, when the date is known to the day.
    package var day: Day? {
        guard case .instant(let span) = form, span.earliest == span.latest else { return nil }
        return span.earliest
    }
}
