/// Reads one JSON text byte by byte.
struct JSONParser {
    let bytes: [UInt8]
    var position = 0
    private var depth = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func document() throws(JSON.SyntaxError) -> JSON {
        let value = try value()
        guard position == bytes.count else { throw problem }
        return value
    }

    var problem: JSON.SyntaxError { JSON.SyntaxError(offset: position) }

    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// With the white space around it.
    private mutating func value() throws(JSON.SyntaxError) -> JSON {
        skipWhiteSpace()
        let value = try bareValue()
        skipWhiteSpace()
        return value
    }

    private mutating func bareValue() throws(JSON.SyntaxError) -> JSON {
        switch next {
        case UInt8(ascii: "{"):
            .object(try list(from: "{", to: "}") { parser throws(JSON.SyntaxError) in try parser.member() })
        case UInt8(ascii: "["):
            .array(try list(from: "[", to: "]") { parser throws(JSON.SyntaxError) in try parser.value() })
        case UInt8(ascii: "\""): .string(try string())
        case UInt8(ascii: "t"): try word("true", .bool(true))
        case UInt8(ascii: "f"): try word("false", .bool(false))
        case UInt8(ascii: "n"): try word("null", .null)
        default: try number()
        }
    }

    private mutating func skipWhiteSpace() {
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
    }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: scalar) else { return false }
        position += 1
        return true
    }

    mutating func expect(_ scalar: Unicode.Scalar) throws(JSON.SyntaxError) {
        guard take(scalar) else { throw problem }
    }

    private mutating func word(_ word: String, _ value: JSON) throws(JSON.SyntaxError) -> JSON {
        for scalar in word.unicodeScalars { try expect(scalar) }
        return value
    }

    private mutating func list<Part>(
        from start: Unicode.Scalar, to end: Unicode.Scalar,
        _ part: (inout JSONParser) throws(JSON.SyntaxError) -> Part
    ) throws(JSON.SyntaxError) -> [Part] {
        guard depth < 100 else { throw problem }
        depth += 1
        defer { depth -= 1 }
        try expect(start)
        skipWhiteSpace()
        if take(end) { return [] }
        var parts: [Part] = []
        repeat { parts.append(try part(&self)) } while take(",")
        try expect(end)
        return parts
    }

    private mutating func member() throws(JSON.SyntaxError) -> JSON.Member {
        skipWhiteSpace()
        let name = try string()
        skipWhiteSpace()
        try expect(":")
        return JSON.Member(name, try value())
    }
}
