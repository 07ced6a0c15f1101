internal import Diagnostics

extension Compiler {
    mutating func report(
        _ code: String, _ range: Range<Int>, in place: Place, _ message: Message,
        _ suggestion: Diagnostic.Suggestion? = nil
    ) {
        units[place.unit].isReusable = false
        report(code, Site(template: place.template, range: range), message, suggestion)
    }

    private mutating func report(
        _ code: String, _ site: Site, _ message: Message, _ suggestion: Diagnostic.Suggestion?
    ) {
        isFaulty = true
        let source = site.template.source
        let diagnostic = Diagnostic(
            .error, code, in: source.path, at: source.range(site.range), message,
            suggestions: suggestion.map { [$0] } ?? [])
        if reported.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
    }

    mutating func reportUnknownTemplate(_ parent: Parent, in place: Place) {
        let near = nearMiss(of: parent.name.text, among: templates.keys)
        report(
            "unknown-partial", parent.name.range, in: place, "no template is called “\(parent.name.text)”",
            near.map { .replace(with: $0) } ?? .init("add templates/\(parent.name.text).mustache"))
    }

    mutating func reportUnknownBlocks(of parent: Parent, _ template: Template, in place: Place) {
        guard !parent.blocks.isEmpty else { return }
        let known = blockNames(of: template)
        for block in parent.blocks where !known.contains(block.name.text) {
            let near = nearMiss(of: block.name.text, among: known)
            let listed: Message =
                known.isEmpty ? "it has none" : "its blocks are \(known.sorted().joined(separator: ", "))"
            report(
                "unknown-block", block.name.range, in: place,
                "“\(template.name)” has no block called “\(block.name.text)”",
                near.map { .replace(with: $0) } ?? .init(listed))
        }
    }

    /// The blocks that a template and those it uses declare.
    mutating func blockNames(of template: Template) -> Set<String> {
        if let names = blockNames[template.name] { return names }
        var names: Set<String> = []
        var seen: Set<String> = [template.name]
        var waiting = template.nodes
        while let node = waiting.popLast() {
            switch node {
            case .text, .variable: break
            case .section(let section): waiting += section.nodes
            case .block(let block):
                names.insert(block.name.text)
                waiting += block.nodes
            case .parent(let parent):
                waiting += parent.blocks.flatMap(\.nodes)
                guard seen.insert(parent.name.text).inserted else { continue }
                waiting += templates[parent.name.text]?.nodes ?? []
            }
        }
        blockNames[template.name] = names
        return names
    }

    mutating func reportUnfinished(_ template: Template) {
        let end = template.source.bytes.count
        report(
            "unfinished-html", Site(template: template, range: end..<end),
            "the page ends inside a tag, a comment or an element like <script>", .init("close it"))
    }

    mutating func reportUnevenRecursion(_ site: Site) {
        report(
            "uneven-section", site, "a template that uses itself must end in the HTML that it began in",
            .init("open and close tags and quotes inside the template"))
    }

    /// Calls that lead back to where they were made without a list or an optional in between.
    mutating func reportEndlessCalls() {
        var left = calls
        var count = 0
        repeat {
            count = left.count
            let callers = Set(left.map(\.caller))
            let callees = Set(left.map(\.callee))
            left.removeAll { !callers.contains($0.callee) || !callees.contains($0.caller) }
        } while left.count < count
        for call in left where call.callee <= call.caller {
            report(
                "endless-partial", call.site, "the template uses itself here without end",
                .init("use it inside the section of a list or an optional of the view"))
        }
    }
}
