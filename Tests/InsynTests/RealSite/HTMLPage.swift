import Foundation

/// An HTML page as its tags and texts in order. It reads what the templates and the Markdown renderer write: names in
/// small letters, and attributes with a quoted value or none.
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
        let text = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(UInt8(ascii: "&")) else { return text }
        let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        return entities.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
}

/// A tag at the start of some bytes, and what follows it. Comments and the document type give no token.
private struct Tag {
    let token: HTMLPage.Token?
    let rest: ArraySlice<UInt8>

    init?(_ bytes: ArraySlice<UInt8>) {
        guard let end = Self.end(of: bytes) else { return nil }
        let inside = bytes[(bytes.startIndex + 1)..<end]
        rest = bytes[(end + 1)...]
        switch inside.first {
        case UInt8(ascii: "!"): token = nil
        case UInt8(ascii: "/"): token = .end(String(decoding: inside.dropFirst(), as: UTF8.self))
        default: token = .start(Self.element(inside))
        }
    }

    /// The `>` that closes the tag, past those in quotes.
    private static func end(of bytes: ArraySlice<UInt8>) -> Int? {
        var isQuoted = false
        return bytes.firstIndex { byte in
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            return byte == UInt8(ascii: ">") && !isQuoted
        }
    }

    private static func element(_ inside: ArraySlice<UInt8>) -> HTMLPage.Element {
        let name = inside.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "/") }
        var attributes: [(name: String, value: String)] = []
        var rest = inside[name.endIndex...]
        while let start = rest.firstIndex(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "/") }) {
            let end = rest[start...].firstIndex { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: " ") } ?? rest.endIndex
            let (value, next) = Self.value(rest[end...])
            attributes.append((String(decoding: rest[start..<end], as: UTF8.self), value))
            rest = next
        }
        return HTMLPage.Element(name: String(decoding: name, as: UTF8.self), attributes: attributes)
    }

    /// What stands in quotes after an equals sign, and what follows it.
    private static func value(_ bytes: ArraySlice<UInt8>) -> (String, rest: ArraySlice<UInt8>) {
        guard bytes.starts(with: Array("=\"".utf8)) else { return ("", bytes) }
        let value = bytes.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }
        return (HTMLPage.text(value), bytes[value.endIndex...].dropFirst())
    }
}
