package import Diagnostics

/// A heading of a document.
package struct Heading: Hashable, Sendable {
    /// 1 to 6, as written.
    package let level: Int
    /// The text without markup.
    package let text: String
    /// What links within the content call it, as they do on a forge: the `slug` of its text or `section`, numbered from
    /// the second on.
    package let id: String
    /// The id of its element in the HTML, `text-bakgrund`: a page has places of its own around the text, and no heading
    /// may take the name of one.
    package var place: String { Self.placePrefix + id }

    package static let placePrefix = "text-"
    /// The whole heading with its markers.
    package let range: SourceRange
}
