/// A text with some ASCII signs written in another way; `sign` gives the way, or nothing for signs that stay.
func escaping(_ text: String, _ sign: (UInt8) -> String?) -> String {
    guard text.utf8.contains(where: { sign($0) != nil }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
        if let written = sign(byte) { bytes.append(contentsOf: written.utf8) } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
}

/// Text for an element or an attribute in double quotes, of HTML or XML.
func escapedHTML(_ text: String) -> String {
    escaping(text) { byte in
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: nil
        }
    }
}
