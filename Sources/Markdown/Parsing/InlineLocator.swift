/// Finds where the inlines of one paragraph or heading stand.
///
/// libcmark counts the columns of inlines from the start of what is left of a line when the markers of its
/// containers are taken away, and it does not tell how much that was. But what it finds first on a line stands
/// where the line's content begins, so the first inline of each line tells what to add for all others.
struct InlineLocator {
    let input: ParserInput
    private let quoteDepth: Int
    private let firstColumn: Int
    private let firstPlace: Place
    private let lastLine: Int
    /// The lines of link reference definitions that libcmark has taken from the start of the paragraph.
    private let lineShift: Int
    /// Whether libcmark lost count of the lines (it does not count those inside a link's destination and title),
    /// so that only the whole block is a safe answer.
    private let isAstray: Bool

    private var line: Int
    private var columnShift = 0
    private var isAtLineStart: Bool

    init(_ input: ParserInput, block: Node, quoteDepth: Int) {
        self.input = input
        self.quoteDepth = quoteDepth
        lastLine = block.lastTextLine
        firstColumn = block.startColumn
        firstPlace = input.place(line: block.startLine, column: block.startColumn)
        lineShift = block.missingLines
        isAstray = lineShift != input.definitionLines(of: block)
        line = block.startLine
        isAtLineStart = lineShift > 0
    }

    /// Takes note of an inline; to be called for each in document order.
    mutating func visit(_ node: Node, _ kind: Node.Kind) {
        if kind == .softBreak || kind == .lineBreak {
            isAtLineStart = true
            return
        }
        let start = kind == .text ? (line: node.startLine, column: node.startColumn) : node.opening(kind)
        guard start.line > 0, isAtLineStart || start.line + lineShift != line else { return }
        line = start.line + lineShift
        columnShift = isAtLineStart ? lead(before: node, kind, start.column) : usualShift(line)
        isAtLineStart = false
    }

    /// The place of a line and column as libcmark tells them; `nil` when it cannot be known.
    func place(line reported: Int, column: Int) -> Place? {
        guard !isAstray, reported > 0 else { return nil }
        let line = reported + lineShift
        return input.place(line: line, column: column + (line == self.line ? columnShift : usualShift(line)))
    }

    /// The first byte of an inline; `nil` when it cannot be known.
    func opening(of node: Node, _ kind: Node.Kind) -> Place? {
        let start = node.opening(kind)
        return place(line: start.line, column: start.column)
    }

    /// The whole line where the inline visited last begins, or the block if even this is not known.
    var surroundings: Range<Int> {
        let isWholeBlock = isAstray
        let start = isWholeBlock ? firstPlace : input.content(ofLine: line, quoteDepth: quoteDepth)
        let endLine = isWholeBlock ? lastLine : line
        let end = input.origin(of: Place(line: endLine, index: input.line(endLine).upperBound))
        return min(input.origin(of: start), end)..<end
    }

    private func lead(before node: Node, _ kind: Node.Kind, _ column: Int) -> Int {
        let content = input.content(ofLine: line, quoteDepth: quoteDepth)
        var ticks = 0
        while kind == .code, input.byte(at: content.index + ticks) == UInt8(ascii: "`") { ticks += 1 }
        return content.index + ticks - input.line(line).lowerBound - (column - 1)
    }

    private func usualShift(_ line: Int) -> Int {
        guard line != firstPlace.line else { return 0 }
        let content = input.content(ofLine: line, quoteDepth: quoteDepth)
        return content.index - input.line(line).lowerBound - (firstColumn - 1)
    }
}

extension Node {
    /// Where an inline begins, as far as libcmark tells: it reports the line where a link ends, and leaves
    /// everything before the paragraph out of the columns of an autolink.
    fileprivate func opening(_ kind: Kind) -> (line: Int, column: Int) {
        guard kind == .link || kind == .image, let child = firstChild, child.startLine > 0 else {
            return (startLine, startColumn)
        }
        switch child.kind {
        case .text, .emphasis, .strong: return (child.startLine, child.startColumn - (kind == .image ? 2 : 1))
        default: return (child.startLine, startColumn)
        }
    }

    /// The last line of a paragraph or a heading, without the underline of a heading.
    fileprivate var lastTextLine: Int {
        kind == .heading && endLine > startLine ? endLine - 1 : endLine
    }

    /// How many lines of a paragraph or a heading libcmark did not count.
    fileprivate var missingLines: Int {
        guard let last = lastChild, last.endLine > 0 else { return 0 }
        return max(lastTextLine - last.endLine, 0)
    }
}

extension ParserInput {
    /// How many lines of link reference definitions libcmark has taken from the start of a paragraph.
    func definitionLines(of paragraph: Node) -> Int {
        let missing = paragraph.missingLines
        guard missing > 0 else { return 0 }
        let start = place(line: paragraph.startLine, column: paragraph.startColumn)
        return beginsDefinition(at: start.index) ? missing : 0
    }

    /// Whether a text begins with `[label]:`.
    private func beginsDefinition(at start: Int) -> Bool {
        guard byte(at: start) == UInt8(ascii: "[") else { return false }
        var index = start + 1
        while let byte = byte(at: index), byte != UInt8(ascii: "["), byte != UInt8(ascii: "]"), index - start <= 1000 {
            index += byte == UInt8(ascii: "\\") ? 2 : 1
        }
        return byte(at: index) == UInt8(ascii: "]") && byte(at: index + 1) == UInt8(ascii: ":")
    }
}
