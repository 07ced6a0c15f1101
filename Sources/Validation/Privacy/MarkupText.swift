/// The text of an HTML, XML or SVG file as readers see it: without tags, with character references replaced.
///
/// Tags that only change the look of letters leave nothing behind; others end a line.
struct MarkupText {
    private(set) var text: [UInt8] = []
    /// For each byte of the text, where it comes from.
    private var origins: [Int] = []
    private let source: [UInt8]

    private static let inlineTags: Set<String> = [
        "a", "b", "em", "font", "i", "mark", "small", "span", "strong", "sub", "sup", "tspan", "u", "wbr",
    ]

    init(_ source: [UInt8]) {
        self.source = source
        var offset = 0
        while offset < source.count {
            switch source[offset] {
            case UInt8(ascii: "<"): offset = skipTag(at: offset)
            case UInt8(ascii: "&"): offset = addReference(at: offset)
            default:
                add(source[offset], from: offset)
                offset += 1
            }
        }
    }

    /// Where a part of the text stands in the file.
    func origin(of part: Range<Int>) -> Range<Int> {
        guard let start = origins[part].first, let end = origins[part].last else { return 0..<0 }
        return start..<end + 1
    }

    private mutating func add(_ byte: UInt8, from offset: Int) {
        text.append(byte)
        origins.append(offset)
    }

    private mutating func skipTag(at offset: Int) -> Int {
        let rest = source[(offset + 1)...].drop { $0 == UInt8(ascii: "/") }
        let name = String(decoding: rest.prefix { $0.isAlphanumeric }, as: UTF8.self).lowercased()
        guard !name.isEmpty, let end = rest.firstIndex(of: UInt8(ascii: ">")) else {
            add(source[offset], from: offset)
            return offset + 1
        }
        if !Self.inlineTags.contains(name) { add(0x0A, from: offset) }
        return end + 1
    }

    private mutating func addReference(at offset: Int) -> Int {
        let name = source[(offset + 1)...].prefix(10).prefix { $0 != UInt8(ascii: ";") }
        guard source.indices.contains(name.endIndex), source[name.endIndex] == UInt8(ascii: ";"),
            let scalar = Self.scalar(named: String(decoding: name, as: UTF8.self))
        else {
            add(source[offset], from: offset)
            return offset + 1
        }
        for byte in String(scalar).utf8 { add(byte, from: offset) }
        return name.endIndex + 1
    }

    private static func scalar(named name: String) -> Unicode.Scalar? {
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        }
        if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
        return [
            "nbsp": "\u{A0}", "shy": "\u{AD}", "ndash": "\u{2013}", "mdash": "\u{2014}", "minus": "\u{2212}",
            "hyphen": "\u{2010}", "dash": "\u{2010}", "plus": "+", "thinsp": "\u{2009}",
        ][name]
    }
}
