package import Diagnostics

/// A reference where it stands: which field says it, and the place in the file.
package struct ReferenceUse: Sendable {
    /// The field, with positions in lists counted from 1: `parties.2.body`.
    package let path: String
    package let reference: Reference
    package let range: SourceRange

    /// The field without positions in lists: `parties.body`. It takes time, so that nobody asks twice.
    package var field: String {
        path.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }.filter { Int($0) == nil }
            .joined(separator: ".")
    }
}
