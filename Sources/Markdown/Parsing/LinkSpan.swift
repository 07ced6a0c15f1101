/// Where a link or an image stands in a parser's input.
struct LinkSpan {
    let start: Place
    /// The place after the last byte.
    let end: Place
    let isAutolink: Bool
    /// The destination, on the last line of the link; absent from a link by label and where it cannot be known.
    let destination: Range<Int>?
}

extension InlineLocator {
    /// Where a link or an image stands; `nil` where the text there does not read like one.
    func span(ofLink node: Node, _ kind: Node.Kind) -> LinkSpan? {
        guard let start = opening(of: node, kind) else { return nil }
        switch (input.byte(at: start.index), kind) {
        case (UInt8(ascii: "<"), .link): return autolink(node, start)
        case (UInt8(ascii: "["), .link), (UInt8(ascii: "!"), .image): return bracketed(node, start)
        default: return nil
        }
    }

    private func autolink(_ node: Node, _ start: Place) -> LinkSpan? {
        guard let child = node.firstChild, let end = place(line: child.endLine, column: child.endColumn + 2),
            start.index + 1 < end.index, input.byte(at: end.index - 1) == UInt8(ascii: ">")
        else { return nil }
        return LinkSpan(start: start, end: end, isAutolink: true, destination: start.index + 1..<end.index - 1)
    }

    private func bracketed(_ node: Node, _ start: Place) -> LinkSpan? {
        guard let end = place(line: node.endLine, column: node.endColumn + 1), start.index + 1 < end.index else {
            return nil
        }
        switch input.byte(at: end.index - 1) {
        case UInt8(ascii: ")"):
            let destination = endOfText(node, start).flatMap { self.destination(after: $0, before: end.index - 1) }
            return LinkSpan(start: start, end: end, isAutolink: false, destination: destination)
        case UInt8(ascii: "]"):
            return LinkSpan(start: start, end: end, isAutolink: false, destination: nil)
        default:
            return nil
        }
    }

    /// The index of the bracket that closes the link's text, where this is on the link's last line.
    private func endOfText(_ node: Node, _ start: Place) -> Int? {
        guard let child = node.lastChild else {
            return start.index + (input.byte(at: start.index) == UInt8(ascii: "!") ? 2 : 1)
        }
        guard child.endLine == node.endLine, let end = place(line: child.endLine, column: child.endColumn + 1) else {
            return nil
        }
        var index = end.index
        // libcmark leaves the marks around code out of its columns.
        while let byte = input.byte(at: index), "`*_".utf8.contains(byte) { index += 1 }
        return index
    }

    private func destination(after bracket: Int, before limit: Int) -> Range<Int>? {
        guard input.byte(at: bracket) == UInt8(ascii: "]"), input.byte(at: bracket + 1) == UInt8(ascii: "(") else {
            return nil
        }
        var start = bracket + 2
        while start < limit, input.isBlank(at: start) { start += 1 }
        let isPointed = input.byte(at: start) == UInt8(ascii: "<")
        if isPointed { start += 1 }
        var end = start
        while end < limit, isPointed ? input.byte(at: end) != UInt8(ascii: ">") : !input.isBlank(at: end) {
            end += input.byte(at: end) == UInt8(ascii: "\\") ? 2 : 1
        }
        return start <= limit ? start..<min(max(start, end), limit) : nil
    }
}
