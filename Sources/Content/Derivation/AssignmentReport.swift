/// What has become of something that a body was told to do.
package struct AssignmentReport: Sendable {
    package let decision: ItemKey
    /// Its id within the decision.
    package let id: String
    package let text: String
    /// `nil` when unknown.
    package let body: ItemKey?
    package let due: EDTFDate?
    /// The follow-up that accounts for it by that day; `nil` when none is known to.
    package let accountedIn: ItemKey?
    package let conclusion: Conclusion<AssignmentStatus>
}

package enum AssignmentStatus: String, Wording {
    package static let group = "status.assignment"

    /// Part of a decision that had not been made.
    case notYetGiven = "not-yet-given"
    /// Part of a proposal; nobody has to do it.
    case proposed
    case open, accounted, overdue, unknown

    /// Whether a body may still have it to do.
    package var isOutstanding: Bool { self == .open || self == .overdue || self == .unknown }
}

package enum AssignmentRule: String, Wording {
    package static let group = "rules.assignment"

    case notYetGiven = "not-yet-given"
    case proposed, accounted, overdue, open
    case openUndated = "open-undated"
    case accountUnknown = "account-unknown"
}
