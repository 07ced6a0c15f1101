internal import Diagnostics

extension Parser {
    /// The name in a tag; absent, after a diagnostic, if it is none.
    mutating func name(in tag: Tag) -> Name? {
        let text = text(tag.content)
        guard let fault = fault(of: text, source.bytes[tag.content]) else {
            return Name(text: text, range: tag.content, segments: segments(of: tag.content))
        }
        report(
            fault.code, tag.content.isEmpty ? tag.range : tag.content, fault.message, .init(fault.advice))
        return nil
    }

    private func fault(
        of text: String, _ bytes: ArraySlice<UInt8>
    ) -> (code: String, message: Message, advice: Message)? {
        if bytes.isName { return nil }
        if bytes.isEmpty { return ("bad-name", "a tag without a name", "write a name in it or remove it") }
        if bytes.first == UInt8(ascii: "*") {
            return (
                "unsupported-tag", "names that are looked up in the data (“\(text)”) are not supported",
                "write the name itself"
            )
        }
        return (
            "bad-name", "“\(text)” is not a name",
            "a name is one word without braces, or several joined by single dots"
        )
    }

    private func segments(of range: Range<Int>) -> [Name.Segment] {
        var segments: [Name.Segment] = []
        var start = range.lowerBound
        for end in range.lowerBound...range.upperBound
        where end == range.upperBound || source.bytes[end] == UInt8(ascii: ".") {
            if start < end { segments.append(Name.Segment(text: text(start..<end), range: start..<end)) }
            start = end + 1
        }
        return segments
    }

    /// The blocks among what is written inside a parent, where nothing else is printed.
    mutating func blocks(of nodes: [Node]) -> [Block] {
        var blocks: [Block] = []
        for node in nodes {
            switch node {
            case .block(let block):
                if blocks.contains(where: { $0.name.text == block.name.text }) {
                    report("repeated-block", block.name.range, "“\(block.name.text)” is filled twice here")
                }
                blocks.append(block)
            case .text(let range, _) where source.bytes[range].allSatisfy(\.isWhitespace): break
            case .text(let range, _): reportOutsideBlock(range, .warning)
            case .variable(let name, _): reportOutsideBlock(name.range, .error)
            case .section(let section): reportOutsideBlock(section.name.range, .error)
            case .parent(let parent): reportOutsideBlock(parent.name.range, .error)
            }
        }
        return blocks
    }

    private mutating func reportOutsideBlock(_ range: Range<Int>, _ severity: Severity) {
        diagnostics.append(
            Diagnostic(
                severity, "outside-block", in: source.path, at: source.range(trimmed(range)),
                "inside a parent only its blocks are printed, so this is lost",
                suggestions: [.init("move it into a block, {{$name}}…{{/name}}")]))
    }

    /// The white space that the first line with something on it begins with, if the text between the offsets
    /// begins with a line end.
    func indentation(ofLineAfter start: Int, before end: Int) -> Range<Int>? {
        guard start < end else { return nil }
        let head = source.bytes[start..<end].prefix(while: \.isWhitespace)
        guard head.endIndex < end, let newline = head.lastIndex(of: UInt8(ascii: "\n")) else { return nil }
        return (newline + 1)..<head.endIndex
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let head = source.bytes[range].drop(while: \.isWhitespace)
        let end = head.lastIndex { !$0.isWhitespace }.map { $0 + 1 } ?? head.startIndex
        return head.startIndex..<end
    }

    func text(_ range: Range<Int>) -> String { String(decoding: source.bytes[range], as: UTF8.self) }

    mutating func report(
        _ code: String, _ range: Range<Int>, _ message: Message, _ suggestion: Diagnostic.Suggestion? = nil
    ) {
        diagnostics.append(
            Diagnostic(
                .error, code, in: source.path, at: source.range(range), message,
                suggestions: suggestion.map { [$0] } ?? []))
    }
}

extension ArraySlice<UInt8> {
    /// A dot, or one word without braces and asterisk in front, or several joined by single dots.
    fileprivate var isName: Bool {
        if count == 1, first == UInt8(ascii: ".") { return true }
        var isAfterDot = true
        for byte in self {
            let isDot = byte == UInt8(ascii: ".")
            if isDot && isAfterDot || byte.isWhitespace || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
                return false
            }
            isAfterDot = isDot
        }
        return !isAfterDot && first != UInt8(ascii: "*")
    }
}
