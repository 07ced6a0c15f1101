/// What identifies an item: its kind and its id within the kind.
package struct ItemKey: Hashable, Comparable, Sendable {
    package let kind: Kind
    package let id: String

    package init(_ kind: Kind, _ id: String) {
        self.kind = kind
        self.id = id
    }

    package static func < (a: Self, b: Self) -> Bool { (a.kind, a.id) < (b.kind, b.id) }
}

extension ItemKey: CustomStringConvertible {
    /// `agreements/nacka-polisen`, which a reference may also say.
    package var description: String { "\(kind.folder)/\(id)" }
}
