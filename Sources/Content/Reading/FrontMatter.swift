import Diagnostics

/// The two parts of a content file: YAML between two lines of `---`, and Markdown after them.
struct FrontMatter {
    let yaml: ArraySlice<UInt8>
    let body: ArraySlice<UInt8>
    /// The line of the file on which the body begins.
    let bodyLine: Int

    /// The YAML begins on the second line.
    static let yamlLineOffset = 1

    /// Splits a file, or says what keeps it from being split.
    static func split(_ file: SourceFile) -> Result<FrontMatter, Problem> {
        let bytes = file.bytes
        guard !bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) else {
            return .failure(Problem("empty-file", in: file.path, line: 1, "the file is empty", help: outline))
        }
        var lines = Lines(bytes[...])
        guard let first = lines.next(), isFence(first) else {
            return .failure(
                Problem(
                    "no-front-matter", in: file.path, line: 1, "the file does not begin with front matter",
                    help: outline))
        }
        let start = lines.rest.startIndex
        var number = 1
        while let line = lines.next() {
            number += 1
            if isFence(line) {
                return .success(
                    FrontMatter(yaml: bytes[start..<line.startIndex], body: lines.rest, bodyLine: number + 1))
            }
        }
        return .failure(
            Problem(
                "unclosed-front-matter", in: file.path, line: 1, "the front matter has no end",
                help: "write a line “---” after the last key"))
    }

    private static let outline: Message =
        "begin with a line “---”, then “title: …” and the other keys, then a line “---”"

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        var line = line
        while let last = line.last, last == 0x20 || last == 0x0D || last == 0x09 { line.removeLast() }
        return line.elementsEqual("---".utf8)
    }

    struct Problem: Error {
        let diagnostic: Diagnostic

        init(_ code: String, in file: String, line: Int, column: Int = 1, _ message: Message, help: Message) {
            diagnostic = Diagnostic(
                .error, code, in: file, at: SourceRange(line: line, column: column), message,
                suggestions: [.init(help)])
        }
    }
}

/// The lines of a text, one at a time, each without its line feed.
private struct Lines: IteratorProtocol {
    var rest: ArraySlice<UInt8>

    init(_ text: ArraySlice<UInt8>) { rest = text }

    mutating func next() -> ArraySlice<UInt8>? {
        guard !rest.isEmpty else { return nil }
        let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
        let line = rest[rest.startIndex..<end]
        rest = rest[(end < rest.endIndex ? end + 1 : end)...]
        return line
    }
}
