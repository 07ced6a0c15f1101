/// The scheme of a URL in lower case; `nil` for a relative URL.
///
/// Blanks and control characters are passed over, because browsers drop them: `java\nscript:` is `javascript`.
package func urlScheme(of url: String) -> String? {
    var scheme: [UInt8] = []
    for byte in url.utf8 {
        switch byte {
        case 0...0x20, 0x7F:
            continue
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
            scheme.append(byte | 0x20)
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
            scheme.append(byte)
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            if scheme.isEmpty { return nil }
            scheme.append(byte)
        case UInt8(ascii: ":"):
            return scheme.isEmpty ? nil : String(decoding: scheme, as: UTF8.self)
        default:
            return nil
        }
    }
    return nil
}

/// Whether a URL of this scheme can run a script or show what is not on the web.
func isUnsafe(scheme: String?) -> Bool {
    switch scheme {
    case "javascript", "vbscript", "data", "file": true
    default: false
    }
}
