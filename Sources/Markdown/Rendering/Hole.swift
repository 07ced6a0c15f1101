/// A place in a document's HTML where something is put in when it is printed.
///
/// Its numbers take half the space, because a site has millions; libcmark parses no more than two gigabytes.
struct Hole: Sendable {
    enum Content: Sendable {
        /// The start tag of the link of this number.
        case linkStart(UInt32)
        /// The end tag of the link begun last.
        case linkEnd
        /// The image of this number.
        case image(UInt32)
        /// The link to the heading of this number.
        case headingLink(UInt32)
        /// The ways back from the footnote of this place in the document's footnotes.
        case backlinks(UInt32)
    }

    private let compactOffset: UInt32
    let content: Content

    init(offset: Int, content: Content) {
        compactOffset = UInt32(clamping: offset)
        self.content = content
    }

    /// The offset in the HTML.
    var offset: Int { Int(compactOffset) }
}
