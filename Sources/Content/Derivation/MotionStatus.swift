/// What a motion is on a day.
package enum MotionStatus: String, Wording {
    package static let group = "status.motion"

    case submitted, referred, returned
    /// A proposal to the council, or a committee's opinion, answers it.
    case answeredProposed = "answered-proposed"
    /// The council has decided on every claim.
    case decided
    case writtenOff = "written-off"
    case unknown

    package var isConcluded: Bool { self == .decided || self == .writtenOff }
}

package enum MotionRule: String, Wording {
    package static let group = "rules.motion"

    case submitted, referred, returned, decided, unseen
    case answeredProposed = "answered-proposed"
    case writtenOff = "written-off"
    case orderInDoubt = "order-in-doubt"
    case outcomeUnknown = "outcome-unknown"
}

/// What the council has said to one claim.
package enum ClaimStatus: String, Wording {
    package static let group = "status.claim"

    case pending, approved, rejected, unknown
    case partlyApproved = "partly-approved"
    case consideredAnswered = "considered-answered"
    case writtenOff = "written-off"
}

package enum ClaimRule: String, Wording {
    package static let group = "rules.claim"

    case decided, pending
    case outcomeUnknown = "outcome-unknown"
}

/// What a motion goes through.
package enum MotionStep: String, Wording {
    package static let group = "status.step"

    case submitted, referred
    /// Dealt with by a committee.
    case prepared
    case returned, decided
    /// The decision gave somebody something to do.
    case assigned
    /// What was to be done has been accounted for.
    case accounted
}

/// Whether a step is reached, in words.
package enum StepAnswer: String, Wording {
    package static let group = "status.reached"

    case yes, no
    case cannotTell = "cannot-tell"

    init(_ answer: Certainty) {
        switch answer {
        case .yes: self = .yes
        case .no: self = .no
        case .cannotTell: self = .cannotTell
        }
    }
}
