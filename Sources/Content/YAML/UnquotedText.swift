import Diagnostics

/// A text on a line of YAML that should stand between quotation marks: `Polisen: samverkan` in `title: Polisen: samverkan`.
struct UnquotedText {
    let range: SourceRange
    /// With the quotation marks.
    let quoted: String

    /// `nil` where the line is not a key with a plain text after it, or may have a comment.
    init?(onLine number: Int, of yaml: String) {
        let lines = yaml.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard lines.indices.contains(number - 1) else { return nil }
        let line = Array(lines[number - 1])
        let start = line.prefix { $0 == 0x20 || $0 == UInt8(ascii: "-") }.count
        let key = line[start...].prefix { ("a"..."z").contains(Unicode.Scalar($0)) || $0 == UInt8(ascii: "_") }
        guard !key.isEmpty, line[key.endIndex...].starts(with: ": ".utf8) else { return nil }
        var text = line[(key.endIndex + 1)...].drop { $0 == 0x20 }
        while let last = text.last, last <= 0x20 { text.removeLast() }
        guard let first = text.first, !"\"'[{|>#&*".utf8.contains(first) else { return nil }
        let words = String(decoding: text, as: UTF8.self)
        guard !words.utf8.contains(UInt8(ascii: "#")), words.unicodeScalars.allSatisfy({ $0.value >= 0x20 }) else {
            return nil
        }
        let before = String(decoding: line[..<text.startIndex], as: UTF8.self).unicodeScalars.count
        range = SourceRange(line: number, column: before + 1, length: words.unicodeScalars.count)
        quoted = "\"" + words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
