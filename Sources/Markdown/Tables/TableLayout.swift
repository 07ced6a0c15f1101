/// A paragraph that is a table, taken apart but not yet parsed.
struct TableLayout {
    struct Row {
        let line: Int
        /// The row in the parser's input.
        let text: Range<Int>
        let cells: [Range<Int>]
    }

    /// The lines of the paragraph before the table.
    let lead: [(line: Int, text: Range<Int>)]
    let alignments: [TableAlignment]
    let header: Row
    let body: [Row]

    /// The header row and all others.
    var rows: [Row] { [header] + body }

    /// The table that begins in a paragraph; `nil` where there is none.
    ///
    /// - Parameter delimiterRows: all lines of the input that are delimiter rows, in order.
    init?(_ paragraph: Node, in input: ParserInput, delimiterRows: [Int]) {
        let first = paragraph.startLine + input.definitionLines(of: paragraph)
        let lines = first..<max(first, paragraph.endLine + 1)
        let text = { (line: Int) in input.text(ofLine: line, in: paragraph) }
        let candidates = delimiterRows[delimiterRows.partitioningIndex { $0 > lines.lowerBound }...]
        let delimiter = candidates.prefix { $0 < lines.upperBound }.first { line in
            input.cells(ofRow: text(line - 1)).count == input.cells(ofRow: text(line)).count
        }
        guard let delimiter, let alignments = input.alignments(ofDelimiterRow: text(delimiter)) else { return nil }
        let row = { (line: Int) in Row(line: line, text: text(line), cells: input.cells(ofRow: text(line))) }
        self.alignments = alignments
        lead = (lines.lowerBound..<delimiter - 1).map { ($0, text($0)) }
        header = row(delimiter - 1)
        body = (delimiter + 1..<lines.upperBound).map(row)
    }
}

extension ParserInput {
    /// A line of a paragraph without the markers of the containers.
    fileprivate func text(ofLine line: Int, in paragraph: Node) -> Range<Int> {
        let isFirst = line == paragraph.startLine
        let start =
            isFirst ? place(line: line, column: paragraph.startColumn) : content(ofLine: line, quoteDepth: .max)
        return start.index..<max(start.index, self.line(line).upperBound)
    }
}
