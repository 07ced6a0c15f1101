/// That another item refers to this one, and in which of its fields.
package struct Backlink: Hashable, Sendable {
    package let from: ItemKey
    /// The field without positions in lists: `parties.body`. Links in the text have the field `text`.
    package let field: String

    package init(from: ItemKey, field: String) {
        self.from = from
        self.field = field
    }
}
