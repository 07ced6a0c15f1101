import Diagnostics

/// A file that is published as it is, where it is text that rules can read.
package struct Attachment: Sendable {
    /// From `content/` on.
    package let path: String
    /// In UTF-8, whatever the file is in.
    let text: SourceText

    /// `nil` for pictures, archives and other files that are not text.
    package init?(_ path: String, bytes: [UInt8]) {
        guard Self.mayBeText(path), let text = Self.text(bytes) else { return nil }
        self.path = path
        self.text = SourceText(path: path, bytes: text)
    }

    /// Whether the file is worth reading; its name says what it is not.
    package static func mayBeText(_ path: String) -> Bool {
        !binaryTypes.contains(path.split(separator: ".").last.map { $0.lowercased() } ?? "")
    }

    private static let binaryTypes: Set<String> = [
        "7z", "avif", "bmp", "doc", "docx", "epub", "gif", "gz", "heic", "ico", "jpeg", "jpg", "m4a", "mov", "mp3",
        "mp4",
        "odp", "ods", "odt", "ogg", "pdf", "png", "ppt", "pptx", "tar", "tif", "tiff", "wav", "webm", "webp", "woff",
        "woff2", "xls", "xlsx", "xz", "zip",
    ]

    /// UTF-16 is told by its byte-order mark; what has a zero byte otherwise is no text.
    private static func text(_ bytes: [UInt8]) -> [UInt8]? {
        let isLittle = bytes.starts(with: [0xFF, 0xFE])
        if isLittle || bytes.starts(with: [0xFE, 0xFF]) {
            let units = stride(from: 2, to: bytes.count - 1, by: 2).map { offset -> UInt16 in
                let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
                return isLittle ? second << 8 | first : first << 8 | second
            }
            return Array(String(decoding: units, as: UTF16.self).utf8)
        }
        return bytes.prefix(8192).contains(0) || bytes.starts(with: "%PDF".utf8) ? nil : bytes
    }
}
