extension Renderer {
    mutating func enterInline(_ node: Node, _ kind: Node.Kind) -> Bool {
        locator?.visit(node, kind)
        switch kind {
        case .text: renderText(node)
        case .softBreak:
            html.append("\n")
            text.append(UInt8(ascii: " "))
        case .lineBreak:
            html.append("<br>\n")
            text.append(UInt8(ascii: " "))
        case .code: renderCode(node)
        case .emphasis: html.append("<em>")
        case .strong: html.append("<strong>")
        case .htmlInline: dropHTMLInline(node)
        case .link: return enterLink(node)
        case .image:
            renderImage(node)
            return false
        default: break
        }
        return true
    }

    private mutating func renderText(_ node: Node) {
        let literal = UnsafeBufferPointer(rebasing: node.literal.dropFirst(tables.textToSkip))
        defer { tables.textToSkip = 0 }
        guard !literal.isEmpty else { return }
        let start = html.count
        html.append(escaping: literal)
        addRun(literal, html: start, source: source(ofText: node))
    }

    private mutating func renderCode(_ node: Node) {
        html.append("<code>")
        if tables.isInCell, node.literal.contains(UInt8(ascii: "|")) {
            node.literal.withPipesUnescaped { renderCode($0, of: node) }
        } else {
            renderCode(node.literal, of: node)
        }
        html.append("</code>")
    }

    private mutating func renderCode(_ literal: UnsafeBufferPointer<UInt8>, of node: Node) {
        let start = html.count
        html.append(escaping: literal)
        addRun(literal, html: start, source: source(ofText: node), extra: .code)
    }

    /// Takes down a stretch of text whose HTML has just been written.
    mutating func addRun(
        _ literal: UnsafeBufferPointer<UInt8>, html start: Int, source: Range<Int>, extra: TextRun.Context = []
    ) {
        let textStart = text.count
        text.append(contentsOf: literal)
        runs.append(
            TextRun(
                text: textStart..<text.count, html: start..<html.count, context: context.union(extra), source: source,
                isVerbatim: lines.reads(literal, at: source)))
    }

    /// Where a text or code node stands in the source; its line if this is all that can be known.
    private func source(ofText node: Node) -> Range<Int> {
        let startColumn = node.startColumn + tables.textToSkip
        guard let start = locator?.place(line: node.startLine, column: startColumn) else { return surroundings }
        let startIndex = input.origin(of: start)
        let endColumn = node.endColumn + 1
        if node.endLine == node.startLine { return startIndex..<startIndex + max(0, endColumn - startColumn) }
        guard let end = locator?.place(line: node.endLine, column: endColumn) else { return surroundings }
        return startIndex..<max(startIndex, input.origin(of: end))
    }

    /// The source of the line at hand; empty between blocks.
    var surroundings: Range<Int> { locator?.surroundings ?? 0..<0 }
}

extension UnsafeBufferPointer<UInt8> {
    /// In code, too, a table's cell needs a backslash before a pipe, which is not part of the code.
    fileprivate func withPipesUnescaped(_ body: (Self) -> Void) {
        var bytes: [UInt8] = []
        for byte in self {
            if byte == UInt8(ascii: "|"), bytes.last == UInt8(ascii: "\\") { bytes.removeLast() }
            bytes.append(byte)
        }
        bytes.withUnsafeBufferPointer(body)
    }
}
