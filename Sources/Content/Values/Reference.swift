/// A reference to another item, as it was written.
package struct Reference: Hashable, Sendable {
    package let id: String
    private let kindsOfField: KindSet
    /// The kind that it means; `nil` where it may mean several.
    let onlyKind: Kind?
    private let namesKind: Bool

    /// The kind that was written before a slash (`agreements/nacka-polisen`); `nil` for a bare id.
    package var writtenKind: Kind? { namesKind ? onlyKind : nil }

    /// The kinds that the field may point to.
    package var kinds: [Kind] { Kind.allCases.filter(kindsOfField.contains) }

    /// The kinds that it may mean.
    package var possibleKinds: [Kind] { onlyKind.map { [$0] } ?? kinds }

    package func mayMean(_ kind: Kind) -> Bool { onlyKind.map { $0 == kind } ?? kindsOfField.contains(kind) }

    /// Reads `nacka-polisen` or, where several kinds share the id, `agreements/nacka-polisen`.
    init(_ text: String, to kinds: [Kind]) {
        kindsOfField = KindSet(kinds)
        if let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")), let kind = Kind(folder: text[..<slash]) {
            onlyKind = kind
            namesKind = true
            id = String(text[text.utf8.index(after: slash)...])
        } else {
            onlyKind = kinds.count == 1 ? kinds[0] : nil
            namesKind = false
            id = text
        }
    }
}
