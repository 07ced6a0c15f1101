/// How the follow-up of a strategy, an agreement or a collaboration stands on a day.
package struct FollowUpHealth: Sendable {
    package let conclusion: Conclusion<HealthStatus>
    /// The body that is named as responsible; `nil` when nobody is.
    package let owner: ItemKey?
    package let cadence: Fact<Cadence>
    /// The last follow-up that was certainly made; `nil` when the content knows of none.
    package let last: Made?
    /// When the next is due; `nil` where there is no interval or nothing to count from.
    package let next: DayBounds?

    package struct Made: Hashable, Sendable {
        package let item: ItemKey
        /// `nil` where it was made but nobody knows when.
        package let date: EDTFDate?
    }
}

/// How follow-up stands, in one word.
package enum HealthStatus: String, Wording {
    package static let group = "status.health"

    case notApplicable = "not-applicable"
    /// The sources name nobody who is responsible.
    case noOwner = "no-owner"
    /// The sources do not say how often, or that it is not to be done at all.
    case noCadence = "no-cadence"
    /// The time for the first follow-up has passed, or is not known, and the content knows of none.
    case neverFollowedUp = "never-followed-up"
    case onTime = "on-time"
    /// Due within sixty days.
    case dueSoon = "due-soon"
    case overdue, unknown
}

/// The rules by which follow-up stands as it does.
package enum HealthRule: String, Wording {
    package static let group = "rules.health"

    case over, ahead, overdue, once
    case phaseInDoubt = "phase-in-doubt"
    case noOwner = "no-owner"
    case ownerUnknown = "owner-unknown"
    case noCadence = "no-cadence"
    case cadenceIsNone = "cadence-is-none"
    case cadenceUnknown = "cadence-unknown"
    case never
    case firstAhead = "first-ahead"
    case dueSoon = "due-soon"
    case onTime = "on-time"
    case cannotTell = "cannot-tell"
}

/// Where something is in its life, as far as follow-up is concerned.
enum Phase {
    /// It has not begun.
    case ahead
    /// It runs, or nobody knows that it does not.
    case current
    case over
    /// The dates are too imprecise to tell whether it has begun, or has ended.
    case inDoubt
}

/// A status from which it follows where something is in its life.
protocol Phased {
    var phase: Phase { get }
}

extension Conclusion where Value: Phased {
    var phase: Phase {
        guard let doubted else { return value.phase }
        return doubted.phase == .current ? .current : .inDoubt
    }
}

extension AgreementStatus: Phased {
    var phase: Phase {
        switch self {
        case .proposed, .notYetInForce: .ahead
        case .inForce, .inForceEndingProposed, .attested, .unknownSince, .unknown: .current
        case .ended, .expired, .superseded: .over
        }
    }
}

extension StrategyStatus: Phased {
    var phase: Phase {
        switch self {
        case .prepared, .adopted, .inForce, .unknown: .current
        case .expired, .superseded, .withdrawn: .over
        }
    }
}
