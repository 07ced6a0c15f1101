package import Diagnostics

/// What a field is, for its JSON Schema and its documentation.
package struct FieldDescription: Sendable {
    package let key: String
    package let presence: Presence
    /// Whether `unknown` may stand in place of the value.
    package let mayBeUnknown: Bool
    /// One sentence in English.
    package let summary: Message
    package let shape: ShapeDescription

    package enum Presence: Sendable {
        case required, optional
    }
}

/// What is written as a field's value.
package indirect enum ShapeDescription: Sendable {
    case text
    /// An EDTF date; `dayOnly` where it must be known to the day.
    case date(dayOnly: Bool)
    case integer
    case decimal
    case flag
    case cadence
    case url
    /// A path below `content/`.
    case file
    case diarienummer
    case id
    case oneOf([String])
    case reference([Kind])
    case list(ShapeDescription)
    case record(@Sendable () -> [FieldDescription])
}
