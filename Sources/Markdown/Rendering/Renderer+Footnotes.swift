extension Renderer {
    /// Prints a footnote's mark for the link that stands for it; `false` where the link's text is not to be printed.
    mutating func enterFootnoteMark(_ node: Node, _ kind: Node.Kind, label: Int) -> Bool {
        guard let number = number(ofFootnote: label) else {
            reportUndefinedFootnote(label, at: source(ofLink: node, kind))
            html.append("[")
            return true
        }
        guard node.isBareFootnoteMark else {
            html.append("[")
            return true
        }
        renderReference(to: number, at: source(ofLink: node, kind))
        return false
    }

    /// Prints what follows the text of a link that stands for a footnote's mark: `[text][^label]` is such a link too.
    mutating func leaveFootnoteMark(_ node: Node, _ kind: Node.Kind, label: Int) {
        let number = number(ofFootnote: label)
        if number != nil, node.isBareFootnoteMark { return }
        html.append("]")
        if let number { renderReference(to: number, at: source(ofLink: node, kind)) }
    }

    private mutating func number(ofFootnote label: Int) -> Int? {
        let text = book.scan.labels[label]
        return book.number(of: label) { definition in
            Footnote(label: text, id: anchors.unique("fn-\(slug(text))"), definition: lines.range(definition.mark))
        }
    }

    private mutating func renderReference(to number: Int, at source: Range<Int>) {
        let id = anchors.unique("fnref-\(slug(book.footnotes[number].label))")
        book.footnotes[number].references.append(.init(id: id, range: lines.range(source)))
        html.append("<sup><a href=\"#")
        html.append(escaping: book.footnotes[number].id)
        html.append("\" id=\"")
        html.append(escaping: id)
        html.append("\" role=\"doc-noteref\">")
        html.append(number: number + 1)
        html.append("</a></sup>")
    }

    /// Renders the footnotes that have been referred to, also those that only other footnotes refer to.
    ///
    /// - Parameter nodes: the block quote of each of the scan's definitions.
    mutating func renderFootnotes(_ nodes: [Node]) {
        guard !book.footnotes.isEmpty else { return }
        breakLine()
        html.append("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n")
        context.insert(.footnote)
        quoteDepth = 1
        var number = 0
        while number < book.order.count {
            if book.order[number] < nodes.count { renderFootnote(number, nodes[book.order[number]]) }
            number += 1
        }
        html.append("</ol>\n</section>\n")
    }

    private mutating func renderFootnote(_ number: Int, _ node: Node) {
        html.append("<li id=\"")
        html.append(escaping: book.footnotes[number].id)
        html.append("\">\n")
        let last = node.lastChild
        footnoteEnd = last.flatMap { $0.kind == .paragraph && tables.set?.table(at: $0) == nil ? (number, $0) : nil }
        let hasParagraphForBacklinks = footnoteEnd != nil
        render(from: node.firstChild, in: node)
        if !hasParagraphForBacklinks {
            breakLine()
            html.append("<p>")
            holes.append(Hole(offset: html.count, content: .backlinks(UInt32(clamping: number))))
            html.append("</p>\n")
        }
        html.append("</li>\n")
    }
}

extension Node {
    /// Whether the text of the link is the mark itself, as in `[^label]` but not in `[text][^label]`.
    fileprivate var isBareFootnoteMark: Bool { firstChild?.literal.first == UInt8(ascii: "^") }
}
