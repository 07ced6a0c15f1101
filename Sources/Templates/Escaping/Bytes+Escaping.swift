import Diagnostics

extension [UInt8] {
    mutating func append(_ text: String, as escaping: Escaping) {
        var text = text
        text.withUTF8 { bytes in
            switch escaping {
            case .none: append(contentsOf: bytes)
            case .text: appendEscaped(bytes)
            case .json: appendJSONString(bytes)
            case .url: appendURL(bytes)
            case .urlPath: appendPercentEncoded(bytes, keeping: .path)
            case .urlComponent: appendPercentEncoded(bytes, keeping: .component)
            case .urlAddress: appendPercentEncoded(bytes, keeping: .address)
            }
        }
    }

    /// The text with `& < > " '` as character references, copied in runs.
    private mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in bytes.indices where bytes[index].isReserved {
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
            append(contentsOf: bytes[index].characterReference.utf8)
            start = index + 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
}

/// A bit for each of the first 64 bytes: set for `" & ' < >`.
private let reserved: UInt64 = 1 << 34 | 1 << 38 | 1 << 39 | 1 << 60 | 1 << 62

extension UInt8 {
    /// Whether the byte has a meaning in HTML text or a quoted attribute.
    fileprivate var isReserved: Bool {
        self < 64 && reserved & 1 << UInt64(self) != 0
    }

    /// How a reserved byte is written.
    fileprivate var characterReference: String {
        switch self {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    }
}
