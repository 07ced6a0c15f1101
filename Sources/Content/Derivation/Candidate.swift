/// A value that an item has or may have, because its rule applies or may apply.
struct Candidate<Value: Wording> {
    private let value: Value
    private let isCertain: Bool
    private let explanation: Explanation

    /// `nil` where the rule does not apply; only then is there no explanation to make.
    init?(_ value: Value, if applies: Certainty, _ explanation: @autoclosure () -> Explanation) {
        guard applies != .no else { return nil }
        self.value = value
        isCertain = applies == .yes
        self.explanation = explanation()
    }

    /// The value, or that it is unknown where the dates are too imprecise to tell whether the rule applies.
    func conclusion(unknown: Value) -> Conclusion<Value> {
        if isCertain { return Conclusion(value, explanation) }
        let rule = GeneralRule.cannotTell.phrase(["status": .phrase(value.key)])
        return Conclusion(unknown, Explanation(rule, explanation.evidence, wouldChange: [.preciseDate]), doubted: value)
    }
}

/// The value of the first candidate whose rule applies; unknown where a rule before it may apply; else `otherwise`.
///
/// So an imprecise date never gives a definite answer that another day within it would not give.
func firstThatApplies<Value>(
    _ candidates: [Candidate<Value>?], unknown: Value, otherwise: () -> Conclusion<Value>
) -> Conclusion<Value> {
    for case let candidate? in candidates { return candidate.conclusion(unknown: unknown) }
    return otherwise()
}

/// Rules that every kind shares.
package enum GeneralRule: String, Wording {
    package static let group = "rules.general"

    case cannotTell = "cannot-tell"
}
