package import Diagnostics

/// A field whose value is unknown, where it stands.
package struct UnknownFact: Sendable {
    /// The field, with positions in lists counted from 1: `claims.2.outcome`.
    package let path: String
    package let unknown: Unknown
    package let range: SourceRange
}
