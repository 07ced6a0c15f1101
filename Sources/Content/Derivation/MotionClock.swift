/// The one-year clock: a motion should be prepared so that the council can decide within a year of its submission
/// (kommunallagen (2017:725) 5 kap. 35 §; before 2018, 1991:900 5 kap. 33 §).
package struct MotionClock: Sendable {
    package let conclusion: Conclusion<ClockStatus>
    /// Running: days left. Late: days late. Decided: days from submission to decision. Cannot be computed: days left,
    /// below zero when late, where imprecise dates leave it open; else `nil`.
    package let days: DayCount?
    /// The last day of the year; `nil` when the submission is unknown.
    package let deadline: DayBounds?
}

/// A number of days, or the least and the most that it may be.
package struct DayCount: Hashable, Sendable {
    package let least: Int
    package let most: Int

    package var isExact: Bool { least == most }

    /// From a day in one span to a day in another.
    init(from start: DayBounds, to end: DayBounds) {
        least = end.earliest.number - start.latest.number
        most = end.latest.number - start.earliest.number
    }
}

package enum ClockStatus: String, Wording {
    package static let group = "status.clock"

    case running, late
    case decidedInTime = "decided-in-time"
    case decidedLate = "decided-late"
    case cannotBeComputed = "cannot-be-computed"
}

package enum ClockRule: String, Wording {
    package static let group = "rules.clock"

    case running, late
    case runningBetween = "running-between"
    case lateBetween = "late-between"
    case decidedInTime = "decided-in-time"
    case decidedInTimeBetween = "decided-in-time-between"
    case decidedLate = "decided-late"
    case decidedLateBetween = "decided-late-between"
    case imprecise
    case decidedImprecise = "decided-imprecise"
    case submissionUnknown = "submission-unknown"
    case submissionImprecise = "submission-imprecise"
    case notSubmitted = "not-submitted"
    case decisionDateUnknown = "decision-date-unknown"
    case outcomeUnknown = "outcome-unknown"
}
