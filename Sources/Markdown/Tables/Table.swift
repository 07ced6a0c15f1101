package import Diagnostics

/// A table of a document.
package struct Table: Hashable, Sendable {
    /// From the header row to the last row.
    package let range: SourceRange
    package let columnCount: Int
    /// Whether any cell of the header row has text.
    package let hasHeader: Bool
}
