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
    mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in bytes.indices {
            guard let reference = bytes[index].characterReference else { continue }
            append(contentsOf: bytes[start..<index])
            append(contentsOf: reference.utf8)
            start = index + 1
        }
        append(contentsOf: bytes[start...])
    }
}

extension UInt8 {
    /// How the byte is written in HTML text and quoted attributes; absent if it stands for itself.
    @inline(__always)
    fileprivate var characterReference: String? {
        guard self <= UInt8(ascii: ">") else { return nil }
        return switch self {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
