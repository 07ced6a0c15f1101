/// A piece of a template's text: a tag, or text of at most one line.
enum Token {
    case text(Range<Int>, startsLine: Bool)
    case tag(Tag)
}

/// `{{…}}` with its sigil and the text after the sigil.
struct Tag {
    enum Kind {
        case variable, raw, section, inverted, partial, parent, block, comment, delimiters
        /// Closes the tag that is open where it stands: a parent, a block, or anything else and nothing.
        case closeParent, closeBlock, close
    }

    let kind: Kind
    /// From the opening delimiter to the closing one, both included.
    let range: Range<Int>
    /// The content without the white space around it.
    let content: Range<Int>
    var isStandalone = false
    /// The white space before the tag if nothing else is before it on its line.
    var indentation: Range<Int>

    init(_ kind: Kind, range: Range<Int>, content: Range<Int>) {
        self.kind = kind
        self.range = range
        self.content = content
        indentation = range.lowerBound..<range.lowerBound
    }
}
