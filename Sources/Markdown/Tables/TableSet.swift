/// The tables of a document and the text for libcmark that has each of their cells as a paragraph.
struct TableSet {
    private(set) var input: ParserInput
    /// The number of paragraphs at the start of `input` that are cells and the like.
    private(set) var pieceCount = 0
    /// By the line on which the paragraph begins.
    private var tables: [Int: (layout: TableLayout, firstPiece: Int)] = [:]

    /// What a piece begins with, so that it is a paragraph whatever it reads.
    static let marker = "| "

    /// - Parameters:
    ///   - root: the document parsed from `input`, in which tables are paragraphs.
    ///   - footnotes: the footnotes that cells may refer to.
    init(_ root: Node, of input: ParserInput, footnotes: FootnoteScan) {
        self.input = input
        let delimiterRows = input.delimiterRows()
        guard !delimiterRows.isEmpty else { return }
        var builder = InputBuilder()
        builder.appendLinkDefinitions(for: footnotes)
        var node = root.firstChild
        while let current = node {
            if current.kind == .paragraph,
                let layout = TableLayout(current, in: input, delimiterRows: delimiterRows)
            {
                tables[current.startLine] = (layout, pieceCount)
                append(layout, of: input, to: &builder)
            }
            node = current.hasInlines ? current.following(within: root) : current.successor(within: root)
        }
        if input.mayHaveLinkDefinitions(afterLine: footnotes.labels.count) { builder.append(input) }
        self.input = builder.input(bodyLine: 1)
    }

    var isEmpty: Bool { tables.isEmpty }

    /// The table that takes the place of a paragraph, with the number of its first piece; `nil` where it is none.
    func table(at paragraph: Node) -> (layout: TableLayout, firstPiece: Int)? {
        tables.isEmpty ? nil : tables[paragraph.startLine]
    }

    private mutating func append(_ layout: TableLayout, of input: ParserInput, to builder: inout InputBuilder) {
        for (index, line) in layout.lead.enumerated() {
            let origin = input.origin(of: Place(line: line.line, index: line.text.lowerBound))
            builder.appendLine(index == 0 ? Self.marker : "    ", input.bytes[line.text], origin: origin)
        }
        if !layout.lead.isEmpty { endPiece(&builder) }
        for row in layout.rows {
            for cell in row.cells.prefix(layout.alignments.count) where !cell.isEmpty {
                let origin = input.origin(of: Place(line: row.line, index: cell.lowerBound))
                builder.appendLine(Self.marker, input.bytes[cell], origin: origin)
                endPiece(&builder)
            }
        }
    }

    private mutating func endPiece(_ builder: inout InputBuilder) {
        builder.appendLine("")
        pieceCount += 1
    }
}

extension ParserInput {
    /// Whether `]:` occurs after a line, without which there is no link reference definition.
    fileprivate func mayHaveLinkDefinitions(afterLine number: Int) -> Bool {
        guard number < lineStarts.count else { return false }
        var previous: UInt8 = 0
        for byte in bytes[lineStarts[number]...] {
            if byte == UInt8(ascii: ":"), previous == UInt8(ascii: "]") { return true }
            previous = byte
        }
        return false
    }
}

extension InputBuilder {
    /// Appends all lines of another text.
    fileprivate mutating func append(_ input: ParserInput) {
        for number in 1...input.lineStarts.count {
            appendLine("", input.bytes[input.line(number)], origin: input.origins[number - 1])
        }
    }
}

extension Node {
    fileprivate var hasInlines: Bool { kind == .paragraph || kind == .heading }
}
