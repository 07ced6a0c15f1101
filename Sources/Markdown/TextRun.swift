/// A stretch of text without markup, as it stands in the source, in the plain text and in the HTML.
package struct TextRun: Hashable, Sendable {
    /// What the run is part of.
    package struct Context: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) { self.rawValue = rawValue }

        package static let link = Context(rawValue: 1)
        package static let heading = Context(rawValue: 2)
        package static let code = Context(rawValue: 4)
        package static let footnote = Context(rawValue: 8)
    }

    package let context: Context
    /// Whether the source reads byte for byte as the text: no escapes, no character references.
    let isVerbatim: Bool
    private let textRange: CompactRange
    private let htmlRange: CompactRange
    private let sourceRange: CompactRange

    init(text: Range<Int>, html: Range<Int>, context: Context, source: Range<Int>, isVerbatim: Bool) {
        self.context = context
        self.isVerbatim = isVerbatim
        textRange = CompactRange(text)
        htmlRange = CompactRange(html)
        sourceRange = CompactRange(source)
    }

    /// The UTF-8 offsets of the run in the document's plain text.
    package var text: Range<Int> { textRange.range }
    /// The offsets of the run in the document's HTML before links are put in.
    package var html: Range<Int> { htmlRange.range }
    /// Whether the source reads byte for byte as the HTML, because nothing is escaped there either.
    var isVerbatimHTML: Bool { isVerbatim && html.count == text.count }
    /// The indices of the run in the bytes that the document was parsed from.
    var source: Range<Int> { sourceRange.range }
}

/// A range in half the space, because a document has many; libcmark parses no more than two gigabytes.
private struct CompactRange: Hashable, Sendable {
    private let start: UInt32
    private let end: UInt32

    init(_ range: Range<Int>) {
        start = UInt32(clamping: range.lowerBound)
        end = UInt32(clamping: range.upperBound)
    }

    var range: Range<Int> { Int(start)..<Int(end) }
}
