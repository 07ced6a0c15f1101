import Foundation

/// An HTML page as its tags and texts in order. It reads what the templates and the Markdown renderer write: every
/// attribute has a name and, quoted, a value or none.
struct HTMLPage: Sendable {
    enum Token: Sendable {
        case start(Element)
        case end(String)
        case text(String)
    }

    struct Element: Sendable {
        let name: String
        /// In the order of the page.
        let attributes: [(name: String, value: String)]

        subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
    }

    let tokens: [Token]

    init(_ bytes: Data) {
        var tokens: [Token] = []
        var rest = Array(bytes)[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")), let tag = Tag(rest[start...]) {
            if start > rest.startIndex { tokens.append(.text(Self.text(rest[..<start]))) }
            if let token = tag.token { tokens.append(token) }
            rest = tag.rest
        }
        self.tokens = tokens + (rest.isEmpty ? [] : [.text(Self.text(rest))])
    }

    var elements: [Element] {
        tokens.compactMap { if case .start(let element) = $0 { element } else { nil } }
    }

    func elements(_ name: String) -> [Element] { elements.filter { $0.name == name } }

    var ids: [String] { elements.compactMap { $0["id"] } }

    /// The text of the first element that is asked for, its white space as single spaces; empty without one.
    func text(where isWanted: (Element) -> Bool) -> String {
        var depth = 0
        var name = ""
        var text = ""
        for token in tokens {
            switch token {
            case .start(let element) where depth == 0 && isWanted(element): (depth, name) = (1, element.name)
            case .start(let element) where depth > 0 && element.name == name: depth += 1
            case .end(name) where depth == 1: return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            case .end(name) where depth > 1: depth -= 1
            case .text(let part) where depth > 0: text += part + " "
            default: break
            }
        }
        return ""
    }

    func text(ofID id: String) -> String { text { $0["id"] == id } }

    func text(of name: String) -> String { text { $0.name == name } }

    static func text(_ bytes: ArraySlice<UInt8>) -> String {
        var text = String(decoding: bytes, as: UTF8.self)
        for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            text = text.replacingOccurrences(of: entity, with: character)
        }
        return text
    }
}

/// A tag at the start of some bytes, and what follows it. Comments and the document type give no token.
private struct Tag {
    let token: HTMLPage.Token?
    let rest: ArraySlice<UInt8>

    init?(_ bytes: ArraySlice<UInt8>) {
        guard let end = Self.end(of: bytes) else { return nil }
        let inside = String(decoding: bytes[bytes.index(after: bytes.startIndex)..<end], as: UTF8.self)
        rest = bytes[bytes.index(after: end)...]
        if inside.hasPrefix("!") {
            token = nil
        } else if inside.hasPrefix("/") {
            token = .end(inside.dropFirst().lowercased())
        } else {
            token = .start(Self.element(inside))
        }
    }

    /// The `>` that closes the tag, past those in quotes.
    private static func end(of bytes: ArraySlice<UInt8>) -> Int? {
        var isQuoted = false
        return bytes.indices.first { index in
            if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            return bytes[index] == UInt8(ascii: ">") && !isQuoted
        }
    }

    private static func element(_ inside: String) -> HTMLPage.Element {
        let name = inside.prefix { !$0.isWhitespace && $0 != "/" }
        let attributes = inside.dropFirst(name.count).matches(of: /([^\s=\/"]+)(?:="([^"]*)")?/).map { match in
            (name: match.1.lowercased(), value: HTMLPage.text(Array((match.2 ?? "").utf8)[...]))
        }
        return HTMLPage.Element(name: name.lowercased(), attributes: attributes)
    }
}
