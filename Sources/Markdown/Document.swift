package import Diagnostics

/// A Markdown text, parsed: its HTML with links still open, and what the rules of a site need to know about it.
///
/// The text is CommonMark with pipe tables and footnotes. Raw HTML is dropped and reported.
///
///     let document = Document(parsing: bytes[...], in: "content/a.md", firstLine: 7)
///     let html = document.html { link in resolve(link.destination) }
package struct Document: Sendable {
    /// In document order.
    package let headings: [Heading]
    /// Links and images that a reader meets, in the order of the HTML; those in an alternative text are left out.
    package let links: [Link]
    /// In the order of their numbers, which begin at 1. Footnotes that nothing refers to are left out.
    package let footnotes: [Footnote]
    /// In document order.
    package let tables: [Table]
    /// What is wrong with the text, in the order of the file.
    package let diagnostics: [Diagnostic]

    /// The stretches of `text` that no markup interrupts, in order.
    package let textRuns: [TextRun]

    /// What of `html` is not in a run that reads as the source does: the rest is kept there alone.
    let htmlBesideSource: [UInt8]
    /// What of `text` is not in a run that reads as the source does.
    let textBesideSource: [UInt8]
    let holes: [Hole]
    let lines: SourceLines

    /// Parses the body of a file.
    ///
    /// - Parameters:
    ///   - source: UTF-8; kept for as long as the document is.
    ///   - path: the file, for diagnostics.
    ///   - firstLine: the number of the body's first line in the file, counted from 1.
    package init(parsing source: ArraySlice<UInt8>, in path: String, firstLine: Int = 1) {
        let scan = SourceScan(source)
        lines = SourceLines(source, firstLine: firstLine, scan: scan)
        let written = ParserInput(source, lineStarts: scan.lineStarts)
        let marks = scan.mayHaveFootnotes ? FootnoteScan(written) : .none
        let input = marks.labels.isEmpty ? written : written.movingUp(marks)
        var renderer = Renderer(input, footnotes: marks, lines: lines, path: path)
        if scan.imageOpenings > Self.mostImages {
            renderer.report(
                .error, "too-many-images", at: source.startIndex..<source.startIndex,
                "the text has more than \(Self.mostImages) images", note: "divide it between several files")
        } else {
            withTree(of: input.bytes) { renderer.render(document: $0, mayHaveTables: scan.mayHaveTables) }
        }
        headings = renderer.headings.trimmed
        links = renderer.links.trimmed
        footnotes = renderer.book.footnotes
        tables = renderer.tables.described
        diagnostics = renderer.diagnostics.sorted()
        textRuns = renderer.runs.trimmed
        textBesideSource = renderer.text.without(textRuns.lazy.filter(\.isVerbatim).map(\.text)).trimmed
        htmlBesideSource = renderer.html.bytes.without(textRuns.lazy.filter(\.isVerbatimHTML).map(\.html)).trimmed
        holes = renderer.holes.trimmed
    }

    /// libcmark 0.30.2 takes time that grows with the square of the number of `![`.
    private static let mostImages = 5000
}
