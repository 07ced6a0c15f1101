/// What a governing document is on a day.
package enum StrategyStatus: String, Wording {
    package static let group = "status.strategy"

    /// A source says that it had been drawn up; that is not adoption.
    case prepared
    /// Adopted; its period is unknown or has not begun.
    case adopted
    /// Adopted, and its period runs.
    case inForce = "in-force"
    case expired, superseded, withdrawn, unknown
}

/// The rules by which a governing document is what it is.
package enum StrategyRule: String, Wording {
    package static let group = "rules.strategy"

    case superseded, withdrawn, expired, adopted, prepared, attested, unseen
    case inForce = "in-force"
    case adoptedPeriodAhead = "adopted-period-ahead"
}
