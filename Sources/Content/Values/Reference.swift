/// A reference to another item, as it was written.
package struct Reference: Hashable, Sendable {
    package let id: String
    /// The kinds that the field may point to.
    package let kinds: [Kind]
    /// The kind that was written before a slash (`agreements/nacka-polisen`); `nil` for a bare id.
    package let writtenKind: Kind?

    /// The kinds that it may mean.
    package var possibleKinds: [Kind] { writtenKind.map { [$0] } ?? kinds }

    /// `nil` where it may mean several.
    var onlyKind: Kind? { writtenKind ?? (kinds.count == 1 ? kinds[0] : nil) }

    /// Reads `nacka-polisen` or, where several kinds share the id, `agreements/nacka-polisen`.
    init(_ text: String, to kinds: [Kind]) {
        self.kinds = kinds
        if let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")), let kind = Kind(folder: text[..<slash]) {
            writtenKind = kind
            id = String(text[text.utf8.index(after: slash)...])
        } else {
            writtenKind = nil
            id = text
        }
    }
}
