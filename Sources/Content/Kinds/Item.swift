package import Markdown

/// One content file, read: what it says about itself, what only its kind can say, and its text.
///
/// A class, because every stage hands items on and a value with so many fields costs much to copy.
package final class Item: Sendable {
    package let key: ItemKey
    package let source: SourceFile
    package let header: Header
    package let facts: Facts
    /// The text below the front matter.
    package let text: Markdown.Document
    /// The keys in the file of whose values anything is known, in its order.
    package let statedFields: [String]
    package let references: [ReferenceUse]
    package let unknowns: [UnknownFact]
    /// The fields that could not be read, or that are missing: `points.2.condition`.
    package let faultyFields: Set<String>

    init(
        key: ItemKey, source: SourceFile, header: Header, facts: Facts, text: Markdown.Document, statedFields: [String],
        references: [ReferenceUse], unknowns: [UnknownFact], faultyFields: Set<String>
    ) {
        self.key = key
        self.source = source
        self.header = header
        self.facts = facts
        self.text = text
        self.statedFields = statedFields
        self.references = references
        self.unknowns = unknowns
        self.faultyFields = faultyFields
    }

    package var kind: Kind { key.kind }
    package var id: String { key.id }
    package var path: String { source.path }

    /// The title; the id where the title is missing, which is an error by itself.
    package var title: String { header.title.value ?? key.id }
}
