package import Diagnostics

/// A heading of a document.
package struct Heading: Hashable, Sendable {
    /// 1 to 6, as written.
    package let level: Int
    /// The text without markup.
    package let text: String
    /// The fragment that leads to the heading: the `slug` of its text or `section`, numbered from the second on.
    package let id: String
    /// The whole heading with its markers.
    package let range: SourceRange
}
