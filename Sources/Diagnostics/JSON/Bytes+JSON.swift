extension [UInt8] {
    /// A quoted JSON string that is safe inside a script element: `<`, `>` and `&` are escaped, and so are
    /// U+2028 and U+2029, which end a line in older scripts.
    package mutating func appendJSONString(_ bytes: UnsafeBufferPointer<UInt8>) {
        append(UInt8(ascii: "\""))
        var start = 0
        for index in bytes.indices where bytes[index].mayNeedEscape {
            guard let (escape, length) = bytes.jsonEscape(at: index) else { continue }
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
            append(contentsOf: escape.utf8)
            start = index + length
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        append(UInt8(ascii: "\""))
    }

    /// The value without white space.
    ///
    /// - Parameter isSorted: whether the members of every object stand in the order of their names, byte by byte.
    package mutating func append(_ json: JSON, isSorted: Bool = false) {
        switch json {
        case .null: append(contentsOf: "null".utf8)
        case .bool(let flag): append(contentsOf: (flag ? "true" : "false").utf8)
        case .integer(let number): append(contentsOf: String(number).utf8)
        case .decimal(let number): append(contentsOf: (number.isFinite ? number.text : "null").utf8)
        case .string(let text): appendJSONString(text)
        case .array(let elements): append(elements, between: ("[", "]")) { $0.append($1, isSorted: isSorted) }
        case .object(let members):
            append(isSorted ? members.sortedByName : members, between: ("{", "}")) { bytes, member in
                bytes.appendJSONString(member.name)
                bytes.append(UInt8(ascii: ":"))
                bytes.append(member.value, isSorted: isSorted)
            }
        }
    }

    private mutating func appendJSONString(_ text: String) {
        var text = text
        text.withUTF8 { appendJSONString($0) }
    }

    private mutating func append<Part>(
        _ parts: [Part], between brackets: (Unicode.Scalar, Unicode.Scalar), _ write: (inout [UInt8], Part) -> Void
    ) {
        append(UInt8(ascii: brackets.0))
        for (index, part) in parts.enumerated() {
            if index > 0 { append(UInt8(ascii: ",")) }
            write(&self, part)
        }
        append(UInt8(ascii: brackets.1))
    }
}

extension [JSON.Member] {
    fileprivate var sortedByName: [JSON.Member] {
        sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
}

extension UInt8 {
    /// Whether something else may be written for it in a JSON string; `jsonEscape` tells.
    fileprivate var mayNeedEscape: Bool {
        self < 64 ? lowEscapes & 1 << UInt64(self) != 0 : self == UInt8(ascii: "\\") || self == 0xE2
    }
}

/// A bit for each of the first 64 bytes: set for control characters and for `" & < >`.
private let lowEscapes: UInt64 = 0xFFFF_FFFF | 1 << 34 | 1 << 38 | 1 << 60 | 1 << 62

extension UnsafeBufferPointer<UInt8> {
    /// How the scalar at the index is written in a JSON string, and its length; absent if it stands for itself.
    fileprivate func jsonEscape(at index: Int) -> (String, length: Int)? {
        switch self[index] {
        case UInt8(ascii: "\""): ("\\\"", 1)
        case UInt8(ascii: "\\"): ("\\\\", 1)
        case UInt8(ascii: "\n"): ("\\n", 1)
        case UInt8(ascii: "\r"): ("\\r", 1)
        case UInt8(ascii: "\t"): ("\\t", 1)
        case UInt8(ascii: "<"): ("\\u003c", 1)
        case UInt8(ascii: ">"): ("\\u003e", 1)
        case UInt8(ascii: "&"): ("\\u0026", 1)
        case let byte where byte < 0x10: ("\\u000" + String(byte, radix: 16), 1)
        case let byte where byte < 0x20: ("\\u00" + String(byte, radix: 16), 1)
        case 0xE2 where index + 2 < count && self[index + 1] == 0x80 && self[index + 2] & 0xFE == 0xA8:
            (self[index + 2] == 0xA8 ? "\\u2028" : "\\u2029", 3)
        default: nil
        }
    }
}

extension Double {
    /// The shortest digits that read back as the number, without a fraction of zero.
    package var text: String {
        let text = description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
