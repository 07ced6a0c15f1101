internal import Diagnostics

/// Splits a template into tags and text, following changes of the delimiters.
struct Lexer {
    private let source: SourceText
    private let bytes: [UInt8]
    private var offset: Int
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)
    /// The kinds of the sections that are open, so that a closing tag knows what it closes.
    private var open: [Tag.Kind] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ source: SourceText) {
        self.source = source
        bytes = source.bytes
        offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    mutating func tokens() -> [Token] {
        var tokens: [Token] = []
        while offset < bytes.count {
            let start = offset
            let found = readText()
            if start < offset { tokens.append(.text(start..<offset, startsLine: false)) }
            if found, let tag = readTag() { tokens.append(.tag(tag)) }
        }
        return tokens
    }

    /// Moves to the next opening delimiter or past the end of the line; whether a delimiter was found.
    private mutating func readText() -> Bool {
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == opening[0], bytes[offset...].starts(with: opening) { return true }
            offset += 1
            if byte == UInt8(ascii: "\n") { return false }
        }
        return false
    }

    /// The tag that begins here; absent, after a diagnostic, if it has no end.
    private mutating func readTag() -> Tag? {
        let start = offset
        var content = start + opening.count
        while content < bytes.count, bytes[content].isWhitespace { content += 1 }
        let sigil = content < bytes.count ? bytes[content] : UInt8(ascii: "}")
        if kind(of: sigil) != .variable { content += 1 }
        let end = ending(of: sigil) + closing
        guard let contentEnd = firstOffset(of: end, from: content) else {
            offset = bytes.count
            report(
                "unclosed-tag", start..<(start + opening.count), "the tag that begins here has no end",
                .init("end it with \(String(decoding: end, as: UTF8.self))"))
            return nil
        }
        offset = contentEnd + end.count
        let tag = Tag(resolved(kind(of: sigil)), range: start..<offset, content: trimmed(content..<contentEnd))
        if tag.kind == .delimiters { setDelimiters(tag) }
        return tag
    }

    private func kind(of sigil: UInt8) -> Tag.Kind {
        switch sigil {
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .inverted
        case UInt8(ascii: "/"): .close
        case UInt8(ascii: ">"): .partial
        case UInt8(ascii: "<"): .parent
        case UInt8(ascii: "$"): .block
        case UInt8(ascii: "!"): .comment
        case UInt8(ascii: "="): .delimiters
        case UInt8(ascii: "&"), UInt8(ascii: "{"): .raw
        default: .variable
        }
    }

    private func ending(of sigil: UInt8) -> [UInt8] {
        switch sigil {
        case UInt8(ascii: "{"): [UInt8(ascii: "}")]
        case UInt8(ascii: "="): [UInt8(ascii: "=")]
        default: []
        }
    }

    private mutating func resolved(_ kind: Tag.Kind) -> Tag.Kind {
        switch kind {
        case .section, .inverted, .parent, .block:
            open.append(kind)
            return kind
        case .close:
            let closed = open.popLast()
            return closed == .parent ? .closeParent : closed == .block ? .closeBlock : .close
        default:
            return kind
        }
    }

    private mutating func setDelimiters(_ tag: Tag) {
        let words = bytes[tag.content].split(whereSeparator: \.isWhitespace)
        guard words.count == 2, !words.joined().contains(UInt8(ascii: "=")) else {
            report(
                "bad-delimiters", tag.range, "new delimiters are two words without “=” in them",
                .init("write for example {{=<% %>=}}"))
            return
        }
        (opening, closing) = (Array(words[0]), Array(words[1]))
    }

    func endsLine(_ range: Range<Int>) -> Bool {
        !range.isEmpty && bytes[range.upperBound - 1] == UInt8(ascii: "\n")
    }

    func isWhitespace(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy(\.isWhitespace) }

    private func firstOffset(of needle: [UInt8], from start: Int) -> Int? {
        var offset = start
        while offset + needle.count <= bytes.count {
            if bytes[offset] == needle[0], bytes[offset...].starts(with: needle) { return offset }
            offset += 1
        }
        return nil
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start].isWhitespace { start += 1 }
        while start < end, bytes[end - 1].isWhitespace { end -= 1 }
        return start..<end
    }

    private mutating func report(
        _ code: String, _ range: Range<Int>, _ message: Message, _ suggestion: Diagnostic.Suggestion? = nil
    ) {
        diagnostics.append(
            Diagnostic(
                .error, code, in: source.path, at: source.range(range), message,
                suggestions: suggestion.map { [$0] } ?? []))
    }
}
