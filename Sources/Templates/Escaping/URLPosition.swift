/// How far into a URL the text before a place is.
enum URLPosition: Hashable, Sendable {
    /// Nothing but white space.
    case start
    /// What may be a scheme, in lower case, before a “:”.
    case scheme(String)
    /// After a variable at the start, before any “/”, “?” or “#”.
    case afterValue
    case path
    /// After `mailto:` or `tel:`.
    case address
    /// After “?” or “#”.
    case query
    /// In two of these at once.
    case ambiguous
    /// After a scheme that is not allowed, or one hidden in a character reference.
    case unsafe

    /// Follows a byte of the literal text; whether it may stand there.
    mutating func read(_ byte: UInt8) -> Bool {
        switch (self, byte) {
        case (.start, _) where byte.isWhitespace: return true
        case (.unsafe, _), (.query, _): return true
        case (.address, UInt8(ascii: "?")), (_, UInt8(ascii: "#")): self = .query
        case (.address, _): return true
        case (_, UInt8(ascii: "?")): self = .query
        case (.path, _): return true
        case (.afterValue, UInt8(ascii: ":")), (.ambiguous, UInt8(ascii: ":")),
            (.afterValue, UInt8(ascii: "&")), (.ambiguous, UInt8(ascii: "&")):
            self = .unsafe
            return false
        case (.ambiguous, _): return true
        case (_, UInt8(ascii: "/")): self = .path
        case (.afterValue, _): return true
        case (.start, _), (.scheme, _): readScheme(byte)
        }
        return true
    }

    private mutating func readScheme(_ byte: UInt8) {
        var scheme = ""
        if case .scheme(let start) = self { scheme = start }
        switch byte {
        case UInt8(ascii: ":"):
            self =
                scheme == "http" || scheme == "https"
                ? .path : scheme == "mailto" || scheme == "tel" ? .address : .unsafe
        case UInt8(ascii: "&"): self = .unsafe
        default: self = .scheme(scheme + String(UnicodeScalar(byte.lowercased)))
        }
    }
}
