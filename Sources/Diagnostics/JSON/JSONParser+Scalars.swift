extension JSONParser {
    private mutating func digits() throws(JSON.SyntaxError) {
        let start = position
        while let byte = next, isDigit(byte) { position += 1 }
        guard position > start else { throw problem }
    }

    private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    mutating func number() throws(JSON.SyntaxError) -> JSON {
        let start = position
        _ = take("-")
        if !take("0") { try digits() }
        let whole = position
        if take(".") { try digits() }
        if take("e") || take("E") {
            _ = take("+") || take("-")
            try digits()
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if whole == position, let number = Int(text) { return .integer(number) }
        guard let number = Double(text), number.isFinite else { throw problem }
        return .decimal(number)
    }

    mutating func string() throws(JSON.SyntaxError) -> String {
        try expect("\"")
        let start = position
        var text: [UInt8] = []
        while let byte = next, byte != UInt8(ascii: "\"") {
            guard byte >= 0x20 else { throw problem }
            position += 1
            if byte == UInt8(ascii: "\\") { try appendEscape(to: &text) } else { text.append(byte) }
        }
        try expect("\"")
        guard let string = String(validating: text, as: UTF8.self) else { throw JSON.SyntaxError(offset: start) }
        return string
    }

    private mutating func appendEscape(to text: inout [UInt8]) throws(JSON.SyntaxError) {
        guard let letter = next else { throw problem }
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: String(Character(try escapedScalar())).utf8)
        default: throw problem
        }
    }

    /// A scalar outside the basic plane is written as two surrogates.
    private mutating func escapedScalar() throws(JSON.SyntaxError) -> Unicode.Scalar {
        let unit = try hexadecimalUnit()
        if let scalar = Unicode.Scalar(unit) { return scalar }
        try expect("\\")
        try expect("u")
        let low = try hexadecimalUnit()
        guard (0xD800..<0xDC00).contains(unit), (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        else { throw problem }
        return scalar
    }

    private mutating func hexadecimalUnit() throws(JSON.SyntaxError) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw problem }
            unit = unit << 4 | UInt32(digit)
            position += 1
        }
        return unit
    }
}
