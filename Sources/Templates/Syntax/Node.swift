/// A part of a parsed template. Ranges are byte offsets in the template's file.
enum Node: Sendable {
    /// Text of at most one line; `startsLine` if it is the first of a line, where a partial's indentation goes.
    case text(Range<Int>, startsLine: Bool)
    /// `{{name}}`, or `{{{name}}}` and `{{&name}}` if it is raw.
    indirect case variable(Name, isRaw: Bool)
    indirect case section(Section)
    /// `{{>name}}`, which is a parent without blocks, or `{{<name}}…{{/name}}`.
    indirect case parent(Parent)
    indirect case block(Block)
}

/// `{{#name}}…{{/name}}`, or `{{^name}}…{{/name}}` if it is inverted.
struct Section: Sendable {
    let name: Name
    let isInverted: Bool
    let nodes: [Node]
}

/// A use of another template.
struct Parent: Sendable {
    let name: Name
    /// The white space before a tag that stands alone on its line; absent if it does not.
    let indentation: Range<Int>?
    let blocks: [Block]
}

/// `{{$name}}…{{/name}}`: a place that can be filled, with what is there by default, or what fills it.
struct Block: Sendable {
    let name: Name
    let nodes: [Node]
    /// Whether the opening tag stands alone on its line.
    let isStandalone: Bool
    /// The white space before the opening tag if nothing else is before it on its line.
    let indentation: Range<Int>
    /// The white space before the first line inside; absent if that line is empty or begins beside the opening tag.
    let innerIndentation: Range<Int>?
}

/// A name with the places of its parts: `owner.name`. The implicit iterator `.` has no parts.
struct Name: Sendable {
    struct Segment: Sendable {
        let text: String
        let range: Range<Int>
    }

    let text: String
    let range: Range<Int>
    let segments: [Segment]
}
