package import Diagnostics

/// A footnote that the text refers to: `[^label]`, with its text after `[^label]:`.
package struct Footnote: Hashable, Sendable {
    /// As written in the definition, without `[^` and `]`.
    package let label: String
    /// The fragment that leads to the footnote.
    package let id: String
    /// The mark `[^label]` before the footnote's text.
    package let definition: SourceRange
    /// The marks in the text, in the order of the HTML; at least one.
    package internal(set) var references: [Reference] = []

    /// A mark in the text.
    package struct Reference: Hashable, Sendable {
        /// The fragment that leads back to the mark.
        package let id: String
        package let range: SourceRange
    }
}
