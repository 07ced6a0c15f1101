/// `[^label]` in a source, whatever it turns out to be.
struct FootnoteMark {
    /// From `[` to `]`.
    let range: Range<Int>
    /// Whether a colon follows, as in a definition.
    let hasColon: Bool

    /// What stands between `[^` and `]`.
    var label: Range<Int> { range.lowerBound + 2..<range.upperBound - 1 }

    /// libcmark knows no labels of a thousand bytes or more.
    private static let longestLabel = 900

    /// The mark whose `^` is at `caret`; `nil` where there is none.
    init?(in source: ArraySlice<UInt8>, caret: Int) {
        let limit = min(source.endIndex, caret + Self.longestLabel)
        guard let end = source[caret + 1..<limit].firstIndex(where: Self.endsLabel), end > caret + 1,
            source[end] == UInt8(ascii: "]")
        else { return nil }
        range = caret - 1..<end + 1
        hasColon = end + 1 < source.endIndex && source[end + 1] == UInt8(ascii: ":")
    }

    private static func endsLabel(_ byte: UInt8) -> Bool {
        byte <= UInt8(ascii: " ") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
            || byte == UInt8(ascii: "\\")
    }

    /// All marks in a source, in order.
    static func all(in source: ArraySlice<UInt8>) -> [FootnoteMark] {
        var marks: [FootnoteMark] = []
        var index = source.startIndex + 1
        while index < source.endIndex {
            if source[index] == UInt8(ascii: "^"), source[index - 1] == UInt8(ascii: "["),
                let mark = FootnoteMark(in: source, caret: index)
            {
                marks.append(mark)
                index = mark.range.upperBound
            } else {
                index += 1
            }
        }
        return marks
    }
}
