import Diagnostics

/// Walks libcmark's tree and writes down all that a `Document` holds.
struct Renderer {
    let lines: SourceLines
    let path: String
    /// The text that the nodes at hand were parsed from.
    var input: ParserInput

    var html: HTMLBuffer
    var holes: [Hole] = []
    var text: [UInt8] = []
    var runs: [TextRun] = []
    var headings: [Heading] = []
    var links: [Link] = []
    var diagnostics: [Diagnostic] = []

    var anchors = AnchorNames()
    var book: FootnoteBook
    var tables = TableProgress()
    /// The footnote at hand and its last paragraph, which the ways back are put into; absent where it has none.
    var footnoteEnd: (number: Int, paragraph: Node)?
    var quoteDepth = 0
    var context: TextRun.Context = []
    /// Where the inlines at hand stand; absent between blocks.
    var locator: InlineLocator?

    init(_ input: ParserInput, footnotes: FootnoteScan, lines: SourceLines, path: String) {
        book = FootnoteBook(footnotes)
        self.input = input
        self.lines = lines
        self.path = path
        html = HTMLBuffer(capacity: input.bytes.count + input.bytes.count / 4)
        text.reserveCapacity(input.bytes.count)
        runs.reserveCapacity(input.lineStarts.count)
    }

    /// Renders a document parsed from the renderer's input.
    mutating func render(document root: Node, mayHaveTables: Bool) {
        guard mayHaveTables else { return renderBlocks(root) }
        let set = TableSet(root, of: input, footnotes: book.scan)
        guard !set.isEmpty else { return renderBlocks(root) }
        withTree(of: set.input.bytes) { cells in
            tables.set = set
            tables.pieces = Array(cells.children.prefix(set.pieceCount))
            renderBlocks(root)
        }
    }

    private mutating func renderBlocks(_ root: Node) {
        let footnotes = root.children.prefix { $0.startLine < input.bodyLine }
        let firstBlock = footnotes.isEmpty ? root.firstChild : footnotes.last?.next
        render(from: firstBlock, in: root)
        renderFootnotes(footnotes.filter { $0.kind == .blockQuote })
        reportFootnoteDefinitions()
    }

    /// Renders a node and the siblings that follow it. Keeps no stack, because documents may nest without limit.
    mutating func render(from first: Node?, in root: Node) {
        guard var node = first else { return }
        while true {
            let kind = node.kind
            let isToDescend = locator == nil ? enterBlock(node, kind) : enterInline(node, kind)
            if isToDescend, let child = node.firstChild {
                node = child
                continue
            }
            leave(node, kind)
            var next = node.next
            while next == nil {
                guard let parent = node.parent, parent != root else { return }
                node = parent
                leave(node, node.kind)
                next = node.next
            }
            node = next ?? node
        }
    }

    /// Renders what comes after a node's children.
    private mutating func leave(_ node: Node, _ kind: Node.Kind) {
        switch kind {
        case .emphasis: html.append("</em>")
        case .strong: html.append("</strong>")
        case .link: leaveLink(node)
        case .text, .softBreak, .lineBreak, .code, .htmlInline, .image: break
        default: leaveBlock(node, kind)
        }
    }

    /// Starts a new line, unless there is one. After a hole there is none, whatever stands before it.
    mutating func breakLine() {
        if !html.isAtLineStart || holes.last?.offset == html.count { html.append("\n") }
    }

    mutating func report(
        _ severity: Severity, _ code: String, at source: Range<Int>, _ message: Message, note: Message
    ) {
        diagnostics.append(
            Diagnostic(severity, code, in: path, at: lines.range(source), message, notes: [.init(note)]))
    }
}
