/// The bytes that stay as they are when a text becomes a part of a URL.
enum URLSafeBytes {
    case url, path, component, address

    func contains(_ byte: UInt8) -> Bool {
        if byte.isLetter || byte.isDigit { return true }
        return switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        case UInt8(ascii: "@"), UInt8(ascii: "+"): self != .component
        case UInt8(ascii: ":"): self == .url
        case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="):
            self == .url || self == .path
        default: false
        }
    }
}

extension [UInt8] {
    /// What is written for a URL whose scheme is not allowed: a link that leads nowhere and can be found.
    private static let unsafeURL = "#unsafe-url"

    /// A whole URL. Relative ones and `http`, `https`, `mailto` and `tel` are allowed.
    mutating func appendURL(_ bytes: UnsafeBufferPointer<UInt8>) {
        if bytes.hasAllowedScheme {
            appendPercentEncoded(bytes, keeping: .url)
        } else {
            append(contentsOf: Self.unsafeURL.utf8)
        }
    }

    /// The bytes with all but the safe ones percent-encoded, and what HTML reserves as character references.
    /// A percent-encoded byte inside a URL stays as it is.
    mutating func appendPercentEncoded(_ bytes: UnsafeBufferPointer<UInt8>, keeping safe: URLSafeBytes) {
        var start = 0
        for (index, byte) in bytes.enumerated() {
            let isSafe = safe.contains(byte) || safe.keepsEncoded && bytes.isPercentEncoded(at: index)
            if isSafe, byte != UInt8(ascii: "&"), byte != UInt8(ascii: "'") { continue }
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
            start = index + 1
            if isSafe {
                append(contentsOf: (byte == UInt8(ascii: "&") ? "&amp;" : "&#39;").utf8)
            } else {
                append(UInt8(ascii: "%"))
                append((byte >> 4).hexadecimalDigit)
                append((byte & 0xF).hexadecimalDigit)
            }
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
}

extension URLSafeBytes {
    fileprivate var keepsEncoded: Bool { self == .url || self == .path }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func isPercentEncoded(at index: Int) -> Bool {
        self[index] == UInt8(ascii: "%") && index + 2 < count
            && self[index + 1].isHexadecimalDigit && self[index + 2].isHexadecimalDigit
    }

    fileprivate var hasAllowedScheme: Bool {
        for (index, byte) in enumerated() {
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
            case UInt8(ascii: ":"): return self[..<index].isAllowedScheme
            default: continue
            }
        }
        return true
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    fileprivate var isAllowedScheme: Bool {
        ["http", "https", "mailto", "tel"].contains { $0.utf8.elementsEqual(lazy.map(\.lowercased)) }
    }
}

extension UInt8 {
    var isDigit: Bool { (0x30...0x39).contains(self) }

    fileprivate var isHexadecimalDigit: Bool { isDigit || (0x61...0x66).contains(self | 0x20) }

    /// The digit for a number below 16, in upper case.
    fileprivate var hexadecimalDigit: UInt8 { self < 10 ? 0x30 + self : 0x37 + self }
}
