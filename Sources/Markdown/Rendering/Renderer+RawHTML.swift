import Diagnostics

extension Renderer {
    mutating func dropHTMLBlock(_ node: Node) {
        // libcmark reports the last line but one for a block that ends with its closing mark.
        let lineBreaks = node.literal.trimmedBlanks.count { $0 == UInt8(ascii: "\n") }
        reportHTML(node.literal, at: source(of: node, lastLine: node.startLine + lineBreaks))
    }

    mutating func dropHTMLInline(_ node: Node) {
        guard let locator else { return }
        let start = locator.opening(of: node, .htmlInline)
        let end = locator.place(line: node.endLine, column: node.endColumn + 1)
        guard let start, let end, start.index < end.index, input.byte(at: start.index) == UInt8(ascii: "<") else {
            return reportHTML(node.literal, at: locator.surroundings)
        }
        reportHTML(node.literal, at: input.origin(of: start)..<max(input.origin(of: start), input.origin(of: end)))
    }

    private mutating func reportHTML(_ markup: UnsafeBufferPointer<UInt8>, at source: Range<Int>) {
        if isComment(markup) {
            report(
                .warning, "raw-html", at: source, "an HTML comment is not published",
                note: "remove it; notes to other editors belong in the message of the commit")
        } else {
            report(
                .error, "raw-html", at: source, "HTML is not published",
                note: "write it as Markdown; to show markup to the reader write “&lt;” or put it between backticks")
        }
    }

    /// Whether the markup is one comment and nothing else.
    private func isComment(_ markup: UnsafeBufferPointer<UInt8>) -> Bool {
        let text = markup.trimmedBlanks
        guard text.starts(with: "<!--".utf8) else { return false }
        var index = text.startIndex + 4
        while index + 2 < text.endIndex {
            if text[index] == UInt8(ascii: "-"), text[index + 1] == UInt8(ascii: "-"),
                text[index + 2] == UInt8(ascii: ">")
            {
                return index + 3 == text.endIndex
            }
            index += 1
        }
        return false
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate var trimmedBlanks: Slice<Self> {
        var slice = self[...]
        while let first = slice.first, first <= 0x20 { slice.removeFirst() }
        while let last = slice.last, last <= 0x20 { slice.removeLast() }
        return slice
    }
}
