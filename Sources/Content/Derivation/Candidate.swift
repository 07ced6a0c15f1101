/// A value that an item may have, with whether its rule applies.
struct Candidate<Value: Wording> {
    let value: Value
    let applies: Certainty
    private let explain: () -> Explanation

    init(_ value: Value, if applies: Certainty, _ explain: @autoclosure @escaping () -> Explanation) {
        self.value = value
        self.applies = applies
        self.explain = explain
    }

    var conclusion: Conclusion<Value> { Conclusion(value, explain()) }

    /// What is said when the dates are too imprecise to tell whether the rule applies.
    func doubt(_ unknown: Value) -> Conclusion<Value> {
        let rule = GeneralRule.cannotTell.phrase(["status": .phrase(value.key)])
        return Conclusion(unknown, Explanation(rule, explain().evidence, wouldChange: [.preciseDate]), doubted: value)
    }
}

/// The value of the first candidate whose rule applies; unknown where a rule before it may apply; else `otherwise`.
///
/// So an imprecise date never gives a definite answer that another day within it would not give.
func firstThatApplies<Value>(
    _ candidates: [Candidate<Value>], unknown: Value, otherwise: () -> Conclusion<Value>
) -> Conclusion<Value> {
    for candidate in candidates {
        switch candidate.applies {
        case .yes: return candidate.conclusion
        case .cannotTell: return candidate.doubt(unknown)
        case .no: continue
        }
    }
    return otherwise()
}

/// Rules that every kind shares.
package enum GeneralRule: String, Wording {
    package static let group = "rules.general"

    case cannotTell = "cannot-tell"
}
