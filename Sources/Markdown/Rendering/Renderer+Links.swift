extension Renderer {
    mutating func enterLink(_ node: Node) -> Bool {
        if let label = footnoteLabel(of: node) { return enterFootnoteMark(node, .link, label: label) }
        holes.append(Hole(offset: html.count, content: .linkStart(UInt32(clamping: links.count))))
        addLink(node, .link)
        context.insert(.link)
        return true
    }

    mutating func leaveLink(_ node: Node) {
        if let label = footnoteLabel(of: node) { return leaveFootnoteMark(node, .link, label: label) }
        context.remove(.link)
        holes.append(Hole(offset: html.count, content: .linkEnd))
    }

    mutating func renderImage(_ node: Node) {
        guard let label = footnoteLabel(of: node) else {
            holes.append(Hole(offset: html.count, content: .image(UInt32(clamping: links.count))))
            addLink(node, .image)
            return visitAlternativeText(of: node)
        }
        html.append("!")
        if enterFootnoteMark(node, .image, label: label) { html.append(escaping: node.plainText()) }
        leaveFootnoteMark(node, .image, label: label)
    }

    /// Passes through the inlines of an alternative text, of which only the words are printed.
    private mutating func visitAlternativeText(of image: Node) {
        var node = image.firstChild
        while let current = node {
            let kind = current.kind
            locator?.visit(current, kind)
            if kind == .htmlInline { dropHTMLInline(current) }
            node = current.successor(within: image)
        }
    }

    /// The number of the label of the footnote whose mark this link stands for; `nil` for an ordinary link.
    private func footnoteLabel(of node: Node) -> Int? {
        guard let label = node.footnoteLabel, book.scan.labels.indices.contains(label) else { return nil }
        return label
    }

    private mutating func addLink(_ node: Node, _ kind: Node.Kind) {
        let span = locator?.span(ofLink: node, kind)
        let whole = lines.range(span.map(sourceRange) ?? source(ofLink: node, kind))
        let title = node.title
        links.append(
            Link(
                kind: kind == .image ? .image : span?.isAutolink == true ? .autolink : .link,
                destination: String(decoding: node.url, as: UTF8.self),
                title: title.isEmpty ? nil : String(decoding: title, as: UTF8.self),
                text: node.plainText(), range: whole,
                destinationRange: span.flatMap(destination).map(lines.range) ?? whole))
    }

    /// Where a link stands in the source; its line if this is all that can be known.
    func source(ofLink node: Node, _ kind: Node.Kind) -> Range<Int> {
        locator?.span(ofLink: node, kind).map(sourceRange) ?? surroundings
    }

    private func sourceRange(_ span: LinkSpan) -> Range<Int> {
        let start = input.origin(of: span.start)
        return start..<max(start, input.origin(of: span.end))
    }

    private func destination(_ span: LinkSpan) -> Range<Int>? {
        guard let range = span.destination else { return nil }
        let start = input.origin(of: Place(line: span.end.line, index: range.lowerBound))
        return start..<start + range.count
    }
}
