/// Puts together a text for libcmark from pieces of a source.
struct InputBuilder {
    private var bytes: [UInt8] = []
    private var lineStarts: [Int] = []
    private var origins: [Int] = []

    var lineCount: Int { lineStarts.count }

    /// Appends a line that the author did not write.
    mutating func appendLine(_ text: String) {
        appendLine(text, [], origin: 0)
    }

    /// Appends a line that reads `prefix` and then what stands in the source from `origin`.
    mutating func appendLine(_ prefix: String, _ content: ArraySlice<UInt8>, origin: Int) {
        lineStarts.append(bytes.count)
        bytes.append(contentsOf: prefix.utf8)
        bytes.append(contentsOf: content)
        bytes.append(UInt8(ascii: "\n"))
        origins.append(origin - prefix.utf8.count)
    }

    /// The text so far, with the body beginning at the next line.
    func input(bodyLine: Int) -> ParserInput {
        ParserInput(bytes: bytes[...], lineStarts: lineStarts, origins: origins, bodyLine: bodyLine)
    }
}
