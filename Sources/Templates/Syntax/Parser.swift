internal import Diagnostics

/// Builds the tree of a template from its tokens, with its own stack, so that no nesting exhausts the program's.
struct Parser {
    /// Sections, parents and blocks inside each other; one more is a diagnostic.
    static let maximumDepth = 64

    let source: SourceText
    private var nodes: [Node] = []
    private var open: [OpenTag] = []
    private var openNames: [String: Int] = [:]
    /// Sections that were closed with one around them, so that their own closing tags are not reported again.
    private var crossedNames: [String: Int] = [:]
    var diagnostics: [Diagnostic] = []

    /// A tag that waits to be closed, and what was there before it.
    private struct OpenTag {
        let tag: Tag
        let name: Name
        let outer: [Node]
    }

    init(_ source: SourceText) {
        self.source = source
    }

    mutating func parse(_ tokens: [Token]) -> [Node] {
        for token in tokens {
            switch token {
            case .text(let range, let startsLine): nodes.append(.text(range, startsLine: startsLine))
            case .tag(let tag): add(tag)
            }
        }
        while let last = open.last {
            report(
                "unclosed-section", last.tag.range, "“\(last.name.text)” is opened here and never closed",
                .init("close it with {{/\(last.name.text)}}"))
            close(at: source.bytes.count)
        }
        return nodes
    }

    private mutating func add(_ tag: Tag) {
        switch tag.kind {
        case .comment, .delimiters: break
        case .close, .closeParent, .closeBlock: closeSection(tag)
        case .section, .inverted, .parent, .block: openSection(tag)
        case .variable, .raw:
            if let name = name(in: tag) { nodes.append(.variable(name, isRaw: tag.kind == .raw)) }
        case .partial:
            guard let name = name(in: tag) else { return }
            let indentation = tag.isStandalone ? tag.indentation : nil
            nodes.append(.parent(Parent(name: name, indentation: indentation, blocks: [])))
        }
    }

    private mutating func openSection(_ tag: Tag) {
        let name = name(in: tag) ?? Name(text: text(tag.content), range: tag.content, segments: [])
        if open.count == Self.maximumDepth {
            report("too-deep", tag.range, "sections are nested more than \(Self.maximumDepth) levels deep here")
        }
        open.append(OpenTag(tag: tag, name: name, outer: nodes))
        openNames[name.text, default: 0] += 1
        nodes = []
    }

    private mutating func closeSection(_ tag: Tag) {
        let name = text(tag.content)
        guard openNames[name, default: 0] > 0 else { return reportUnopened(tag, name) }
        while let last = open.last, last.name.text != name {
            reportCrossed(tag, name, last)
            crossedNames[last.name.text, default: 0] += 1
            close(at: tag.range.lowerBound)
        }
        close(at: tag.range.lowerBound)
    }

    private mutating func reportCrossed(_ tag: Tag, _ name: String, _ inner: OpenTag) {
        let opened = source.range(inner.tag.range)
        diagnostics.append(
            Diagnostic(
                .error, "crossed-section", in: source.path, at: source.range(tag.range),
                "“\(name)” is closed here while “\(inner.name.text)” is still open",
                notes: [.init("“\(inner.name.text)” is opened here", in: source.path, at: opened)],
                suggestions: [.init("close “\(inner.name.text)” first")]))
    }

    private mutating func reportUnopened(_ tag: Tag, _ name: String) {
        if let count = crossedNames[name], count > 0 {
            crossedNames[name] = count - 1
            return
        }
        let last = open.last?.name.text
        let isMisspelt = last.map { nearMiss(of: name, among: [$0]) != nil } ?? false
        report(
            "unopened-section", tag.content, "no section called “\(name)” is open here",
            isMisspelt ? last.map { .replace(with: $0) } : .init("remove the tag, or open the section before it"))
        if isMisspelt { close(at: tag.range.lowerBound) }
    }

    /// Closes the innermost tag; what is nested too deep is left out, since its depth has been reported.
    private mutating func close(at end: Int) {
        guard let closed = open.popLast() else { return }
        openNames[closed.name.text, default: 1] -= 1
        let inner = nodes
        nodes = closed.outer
        guard open.count < Self.maximumDepth else { return }
        switch closed.tag.kind {
        case .parent:
            let indentation = closed.tag.isStandalone ? closed.tag.indentation : nil
            nodes.append(.parent(Parent(name: closed.name, indentation: indentation, blocks: blocks(of: inner))))
        case .block:
            nodes.append(.block(block(closed.tag, closed.name, inner, end: end)))
        default:
            let isInverted = closed.tag.kind == .inverted
            nodes.append(.section(Section(name: closed.name, isInverted: isInverted, nodes: inner)))
        }
    }

    private func block(_ tag: Tag, _ name: Name, _ inner: [Node], end: Int) -> Block {
        Block(
            name: name, nodes: inner, isStandalone: tag.isStandalone, indentation: tag.indentation,
            innerIndentation: indentation(ofLineAfter: tag.range.upperBound, before: end))
    }
}
