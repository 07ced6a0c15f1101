import Diagnostics

extension [UInt8] {
    /// Writes a value of a kind that the compiler allows with the escaping.
    mutating func append(_ value: Value, as escaping: Escaping) {
        switch value {
        case .text(let text), .url(let text): append(text, as: escaping)
        case .html(let html): append(contentsOf: html.bytes)
        case .integer(let number): append(number)
        case .decimal(let number):
            let isJSON = escaping == .json
            append(contentsOf: (number.isFinite ? number.text : isJSON ? "null" : "NaN").utf8)
        case .flag(let flag): append(contentsOf: (flag ? "true" : "false").utf8)
        case .json(let json): append(json)
        case .absent, .object, .list: break
        }
    }

    /// The number in decimal digits.
    mutating func append(_ number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        appendDigits(of: number.magnitude)
    }

    private mutating func appendDigits(of number: UInt) {
        if number > 9 { appendDigits(of: number / 10) }
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
