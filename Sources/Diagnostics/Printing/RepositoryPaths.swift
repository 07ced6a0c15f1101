/// How a forge names files: relative to the repository, which may hold the site in one of its folders.
package struct RepositoryPaths: Sendable {
    private let prefix: String

    /// `folder` is that of the site, relative to the repository; empty where it is the repository itself.
    package init(folder: String = "") { prefix = folder.isEmpty ? "" : folder + "/" }

    func path(_ file: String) -> String { prefix + file }

    /// The path as a relative reference (RFC 3986): what is neither unreserved nor a slash is percent-encoded.
    func uri(_ file: String) -> String {
        path(file).utf8.reduce(into: "") { text, byte in
            if byte.isUnreserved {
                text.unicodeScalars.append(UnicodeScalar(byte))
            } else {
                text += byte < 0x10 ? "%0" : "%"
                text += String(byte, radix: 16, uppercase: true)
            }
        }
    }
}

extension UInt8 {
    /// Letters, digits, `-`, `.`, `_` and `~`, and the slash between the parts of a path.
    fileprivate var isUnreserved: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: true
        default: false
        }
    }
}
