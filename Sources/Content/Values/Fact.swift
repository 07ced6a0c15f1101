/// What a field says: a value, that the value is unknown and why, or nothing.
package enum Fact<Value: Sendable>: Sendable {
    /// The field is not in the file.
    case absent
    /// Indirect, because few facts are unknown and the others are to take no room for the reason.
    indirect case unknown(Unknown)
    case known(Value)

    /// The value; `nil` when absent or unknown.
    package var value: Value? {
        if case .known(let value) = self { value } else { nil }
    }

    package var unknown: Unknown? {
        if case .unknown(let unknown) = self { unknown } else { nil }
    }

    package var isAbsent: Bool {
        if case .absent = self { true } else { false }
    }
}

extension Fact: Equatable where Value: Equatable {}
extension Fact: Hashable where Value: Hashable {}

extension Fact {
    /// The listed values; empty when absent or unknown.
    package func values<Element>() -> [Element] where Value == [Element] {
        value ?? []
    }
}
