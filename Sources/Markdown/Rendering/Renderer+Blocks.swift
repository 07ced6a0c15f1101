import Diagnostics

extension Renderer {
    mutating func enterBlock(_ node: Node, _ kind: Node.Kind) -> Bool {
        switch kind {
        case .paragraph: return enterParagraph(node)
        case .heading: enterHeading(node)
        case .list: enterList(node)
        case .item:
            breakLine()
            html.append("<li>")
        case .blockQuote:
            quoteDepth += 1
            breakLine()
            html.append("<blockquote>\n")
        case .codeBlock: renderCodeBlock(node)
        case .htmlBlock: dropHTMLBlock(node)
        case .thematicBreak:
            breakLine()
            html.append("<hr>\n")
        default: break
        }
        return true
    }

    mutating func leaveBlock(_ node: Node, _ kind: Node.Kind) {
        switch kind {
        case .paragraph: leaveParagraph(node)
        case .heading:
            holes.append(Hole(offset: html.count, content: .headingLink(UInt32(clamping: headings.count - 1))))
            html.append("</h")
            html.append(number: node.headingLevel)
            html.append(">\n")
            context.remove(.heading)
            leaveText()
        case .list: html.append(node.isOrdered ? "</ol>\n" : "</ul>\n")
        case .item: html.append("</li>\n")
        case .blockQuote:
            quoteDepth -= 1
            breakLine()
            html.append("</blockquote>\n")
        default: break
        }
    }

    private mutating func enterParagraph(_ node: Node) -> Bool {
        if renderTable(node) { return false }
        locator = InlineLocator(input, block: node, quoteDepth: quoteDepth)
        guard !node.isTightParagraph else { return true }
        breakLine()
        html.append("<p>")
        return true
    }

    private mutating func leaveParagraph(_ node: Node) {
        guard locator != nil else { return }
        if let footnoteEnd, footnoteEnd.paragraph == node {
            html.append(" ")
            holes.append(Hole(offset: html.count, content: .backlinks(UInt32(clamping: footnoteEnd.number))))
        }
        if !node.isTightParagraph { html.append("</p>\n") }
        leaveText()
    }

    private mutating func enterHeading(_ node: Node) {
        locator = InlineLocator(input, block: node, quoteDepth: quoteDepth)
        let text = node.plainText()
        let name = slug(text)
        let id = anchors.unique(name.isEmpty ? "section" : name)
        let range = lines.range(source(of: node, lastLine: node.endLine))
        headings.append(Heading(level: node.headingLevel, text: text, id: id, range: range))
        context.insert(.heading)
        breakLine()
        html.append("<h")
        html.append(number: node.headingLevel)
        html.append(" id=\"")
        html.append(escaping: Heading.placePrefix)
        html.append(escaping: id)
        html.append("\">")
    }

    private mutating func enterList(_ node: Node) {
        breakLine()
        guard node.isOrdered else { return html.append("<ul>\n") }
        guard node.listStart != 1 else { return html.append("<ol>\n") }
        html.append("<ol start=\"")
        html.append(number: node.listStart)
        html.append("\">\n")
    }

    private mutating func renderCodeBlock(_ node: Node) {
        breakLine()
        let info = node.fenceInfo
        let end = info.firstIndex { $0 == UInt8(ascii: " ") || (9...13).contains($0) } ?? info.endIndex
        if end > 0 {
            html.append("<pre><code class=\"language-")
            html.append(escaping: UnsafeBufferPointer(rebasing: info[..<end]))
            html.append("\">")
        } else {
            html.append("<pre><code>")
        }
        let start = html.count
        let source = source(of: node)
        book.visitCode(source)
        html.append(escaping: node.literal)
        addRun(node.literal, html: start, source: self.source(ofCode: node) ?? source, extra: .code)
        html.append("</code></pre>\n")
        leaveText()
    }

    mutating func leaveText() {
        locator = nil
        if let last = text.last, last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
    }

    /// Where the lines between fences stand in the source; `nil` where the source does not read like them.
    private func source(ofCode node: Node) -> Range<Int>? {
        let literal = node.literal
        let start = input.origin(of: input.place(line: node.startLine + 1, column: 1))
        return lines.reads(literal, at: start..<start + literal.count) ? start..<start + literal.count : nil
    }

    /// Where a block stands in the source.
    func source(of block: Node) -> Range<Int> {
        let start = input.origin(of: input.place(line: block.startLine, column: block.startColumn))
        let end = input.origin(of: input.place(line: block.endLine, column: block.endColumn + 1))
        return start..<max(start, end)
    }

    /// Where a block stands in the source that goes on to the end of a line, but for blanks.
    func source(of block: Node, lastLine: Int) -> Range<Int> {
        let start = input.origin(of: input.place(line: block.startLine, column: block.startColumn))
        let end = input.origin(of: Place(line: lastLine, index: input.line(lastLine).upperBound))
        return start..<max(start, lines.endOfText(in: start..<max(start, end)))
    }
}

extension Node {
    /// Whether this paragraph is printed without its tags, because it belongs to a tight list.
    var isTightParagraph: Bool {
        guard let list = parent?.parent, list.kind == .list else { return false }
        return list.isTight
    }
}
