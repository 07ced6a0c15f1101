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
        let start = html.count
        html.append(escaping: node.literal)
        addRun(node.literal, html: start, source: source(ofText: node))
    }

    private mutating func renderCode(_ node: Node) {
        html.append("<code>")
        let start = html.count
        html.append(escaping: node.literal)
        addRun(node.literal, html: start, source: source(ofText: node), extra: .code)
        html.append("</code>")
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
        guard let locator else { return source(of: node) }
        guard let start = locator.place(line: node.startLine, column: node.startColumn),
            let end = locator.place(line: node.endLine, column: node.endColumn + 1), start.index < end.index
        else { return locator.surroundings }
        return input.origin(of: start)..<input.origin(of: end)
    }
}
