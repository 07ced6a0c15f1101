/// A place in a document's HTML where something is put in when it is printed.
struct Hole: Sendable {
    enum Content: Sendable {
        /// The start tag of the link of this number.
        case linkStart(Int)
        /// The end tag of the link begun last.
        case linkEnd
        /// The image of this number.
        case image(Int)
        /// The link to the heading of this number.
        case headingLink(Int)
        /// The ways back from the footnote of this place in the document's footnotes.
        case backlinks(Int)
    }

    /// The offset in the HTML.
    let offset: Int
    let content: Content
}
