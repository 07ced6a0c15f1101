package import Diagnostics

/// A reference where it stands: which field says it, and the place in the file.
package struct ReferenceUse: Sendable {
    /// The field, with positions in lists counted from 1: `parties.2.body`.
    package let path: String
    package let reference: Reference
    package let range: SourceRange

    /// The field without positions in lists: `parties.body`.
    package var field: String {
        let parts = path.utf8.split(separator: UInt8(ascii: "."))
        guard parts.count > 1 else { return path }
        return parts.filter { !$0.allSatisfy(isDigit) }.map { String(Substring($0)) }.joined(separator: ".")
    }

    private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
