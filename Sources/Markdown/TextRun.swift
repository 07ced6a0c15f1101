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

    /// The UTF-8 offsets of the run in the document's plain text.
    package let text: Range<Int>
    /// The offsets of the run in the document's HTML before links are put in.
    package let html: Range<Int>
    package let context: Context
    /// The indices of the run in the bytes that the document was parsed from.
    let source: Range<Int>
    /// Whether the source reads byte for byte as the text: no escapes, no character references.
    let isVerbatim: Bool
}
