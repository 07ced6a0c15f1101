extension [UInt8] {
    /// A quoted JSON string that is safe inside a script element: `<`, `>` and `&` are escaped, and so are
    /// U+2028 and U+2029, which end a line in older scripts.
    package mutating func appendJSONString(_ text: UnsafeBufferPointer<UInt8>) {
        append(UInt8(ascii: "\""))
        var start = 0
        for index in text.indices where text[index].mayNeedEscape {
            guard let (unit, length) = text.escapedUnit(at: index) else { continue }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            appendJSONEscape(of: unit)
            start = index + length
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
        append(UInt8(ascii: "\""))
    }

    mutating func appendJSONString(_ text: String) {
        var text = text
        text.withUTF8 { appendJSONString($0) }
    }

    /// The value without white space; `<`, `>` and `&` are escaped, so it is safe in HTML too.
    package mutating func append(_ json: JSON) {
        var writer = JSONWriter(after: consume self)
        writer.value(json)
        self = writer.bytes
    }

    private mutating func appendJSONEscape(of unit: UInt16) {
        append(UInt8(ascii: "\\"))
        switch unit {
        case 0x22, 0x5C: append(UInt8(unit))
        case 0x09: append(UInt8(ascii: "t"))
        case 0x0A: append(UInt8(ascii: "n"))
        case 0x0D: append(UInt8(ascii: "r"))
        default:
            append(UInt8(ascii: "u"))
            for shift in [12, 8, 4, 0] as [UInt16] { appendHexadecimalDigit(UInt8(unit >> shift & 15)) }
        }
    }

    private mutating func appendHexadecimalDigit(_ digit: UInt8) {
        append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
}

extension UInt8 {
    /// Whether something else may be written for it in a JSON string; `escapedUnit` tells.
    fileprivate var mayNeedEscape: Bool {
        self < 64 ? lowEscapes & 1 << UInt64(self) != 0 : self == UInt8(ascii: "\\") || self == 0xE2
    }
}

/// A bit for each of the first 64 bytes: set for control characters and for `" & < >`.
private let lowEscapes: UInt64 = 0xFFFF_FFFF | 1 << 34 | 1 << 38 | 1 << 60 | 1 << 62

extension UnsafeBufferPointer<UInt8> {
    /// The code unit to be escaped where a byte may need it, and its length in UTF-8; absent if it stands for itself.
    fileprivate func escapedUnit(at index: Int) -> (UInt16, length: Int)? {
        guard self[index] == 0xE2 else { return (UInt16(self[index]), 1) }
        guard index + 2 < count, self[index + 1] == 0x80, self[index + 2] & 0xFE == 0xA8 else { return nil }
        return (0x2000 | UInt16(self[index + 2] & 0x3F), 3)
    }
}

extension Double {
    /// The shortest digits that read back as the number, without a fraction of zero.
    package var text: String {
        let text = description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
