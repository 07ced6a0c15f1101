extension Renderer {
    mutating func enterLink(_ node: Node) -> Bool {
        holes.append(Hole(offset: html.count, content: .linkStart(links.count)))
        addLink(node, .link)
        context.insert(.link)
        return true
    }

    mutating func leaveLink(_ node: Node) {
        context.remove(.link)
        holes.append(Hole(offset: html.count, content: .linkEnd))
    }

    mutating func renderImage(_ node: Node) {
        holes.append(Hole(offset: html.count, content: .image(links.count)))
        addLink(node, .image)
    }

    private mutating func addLink(_ node: Node, _ kind: Node.Kind) {
        let span = locator?.span(ofLink: node, kind)
        let whole = lines.range(span.map(sourceRange) ?? locator?.surroundings ?? 0..<0)
        let title = node.title
        links.append(
            Link(
                kind: kind == .image ? .image : span?.isAutolink == true ? .autolink : .link,
                destination: String(decoding: node.url, as: UTF8.self),
                title: title.isEmpty ? nil : String(decoding: title, as: UTF8.self),
                text: node.plainText(), range: whole,
                destinationRange: span.flatMap(destination).map(lines.range) ?? whole))
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
