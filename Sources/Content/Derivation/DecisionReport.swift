/// All that is derived for a decision or a proposal.
package struct DecisionReport: Sendable {
    /// In the order of the file.
    package let points: [PointReport]
    package let assignments: [AssignmentReport]
    package let gaps: [SuccessionGap]
    package let standing: Standing

    /// What the whole of it is on the day.
    package enum Standing: Sendable {
        case decided, proposed
        /// Neither decided nor proposed by that day.
        case notYetMade
        /// The dates do not say whether it had been made.
        case unknown
    }

    package struct PointReport: Sendable {
        package let no: Int
        package let text: String
        package let isConditional: Bool
        package let conclusion: Conclusion<PointStatus>
    }
}

/// That a point ends something without a condition while what is to follow it depends on one: it may end with no successor.
package struct SuccessionGap: Hashable, Sendable {
    /// What ends.
    package let subject: ItemKey
    /// The number of the point that ends it.
    package let ending: Int
    /// The number of the point that provides the successor.
    package let succession: Int
    package let explanation: Explanation
}

/// What a point of a decision is on a day.
package enum PointStatus: String, Wording {
    package static let group = "status.point"

    /// Neither decided nor proposed by that day.
    case notYetMade = "not-yet-made"
    /// A proposal never takes effect by itself.
    case proposed
    case effective
    case notYetEffective = "not-yet-effective"
    case awaitingCondition = "awaiting-condition"
    case lapsed, unknown
}

package enum PointRule: String, Wording {
    package static let group = "rules.point"

    case notYetMade = "not-yet-made"
    case proposed
    case proposedConditional = "proposed-conditional"
    case lapsed
    case awaitingCondition = "awaiting-condition"
    case notYetEffective = "not-yet-effective"
    case effective
    case effectiveConditionMet = "effective-condition-met"
    case effectiveDateUnknown = "effective-date-unknown"
    case conditionUnknown = "condition-unknown"
    case successionGap = "succession-gap"
}
