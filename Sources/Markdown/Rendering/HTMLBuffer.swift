/// HTML in the making.
struct HTMLBuffer {
    private(set) var bytes: [UInt8] = []

    var count: Int { bytes.count }

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func append(_ markup: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }

    mutating func append(number: Int) {
        bytes.append(contentsOf: String(number).utf8)
    }

    mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        bytes.appendEscaped(text)
    }

    mutating func append(escaping text: String) {
        bytes.appendEscaped(text)
    }

    /// Whether what comes next begins a line.
    var isAtLineStart: Bool { bytes.last.map { $0 == UInt8(ascii: "\n") } ?? true }
}

extension [UInt8] {
    /// Appends text with the four characters that mean something in HTML's text and quoted attributes replaced.
    mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in text.indices {
            let reference: StaticString
            switch text[index] {
            case UInt8(ascii: "<"): reference = "&lt;"
            case UInt8(ascii: ">"): reference = "&gt;"
            case UInt8(ascii: "&"): reference = "&amp;"
            case UInt8(ascii: "\""): reference = "&quot;"
            default: continue
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            append(contentsOf: UnsafeBufferPointer(start: reference.utf8Start, count: reference.utf8CodeUnitCount))
            start = index + 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    mutating func appendEscaped(_ text: String) {
        var text = text
        text.withUTF8 { appendEscaped($0) }
    }

    /// Appends a URL for a quoted attribute: what may not stand in a URL is percent-encoded.
    mutating func appendURL(_ url: String) {
        for byte in url.utf8 {
            switch byte {
            case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "'"): append(contentsOf: "&#x27;".utf8)
            case _ where mayStandInURL(byte): append(byte)
            default:
                append(UInt8(ascii: "%"))
                append(hexDigit(byte >> 4))
                append(hexDigit(byte & 15))
            }
        }
    }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}

private func mayStandInURL(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."):
        true
    default:
        "_+!*(),%#@?=;:$~".utf8.contains(byte)
    }
}
