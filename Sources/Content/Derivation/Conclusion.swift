/// A derived value and why it is so.
package struct Conclusion<Value: Wording>: Sendable {
    package let value: Value
    /// The date that belongs to the value, such as the last on which a source shows an agreement; `nil` for most values.
    package let date: EDTFDate?
    package let explanation: Explanation
    /// The value that imprecise dates neither give nor rule out; `nil` when there is none.
    let doubted: Value?

    init(_ value: Value, date: EDTFDate? = nil, _ explanation: Explanation, doubted: Value? = nil) {
        self.value = value
        self.date = date
        self.explanation = explanation
        self.doubted = doubted
    }

    package var status: Status {
        Status(
            code: value.rawValue, label: value.phrase(date.map { ["date": .date($0)] } ?? [:]), date: date,
            explanation: explanation)
    }
}

/// A derived value of any kind of item, as pages and data show it.
package struct Status: Hashable, Sendable {
    /// The value, as data say it: `in-force`.
    package let code: String
    package let label: Phrase
    package let date: EDTFDate?
    package let explanation: Explanation
}
