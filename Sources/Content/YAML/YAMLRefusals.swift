import Diagnostics

/// What is refused before YAML is parsed: anchors and aliases, which can expand without end, and nesting that no
/// content needs.
///
/// It follows quotation marks, comments and block scalars, and knows no more of YAML than that takes.
struct YAMLRefusals {
    private static let maximumDepth = 50
    private static let maximumIndentation = 200

    private let file: String
    private let text: ArraySlice<UInt8>
    private let lineOffset: Int
    private var offset: Int
    private var flowDepth = 0
    private var found: [(offset: Int, code: String, message: Message, help: Message)] = []

    init(of text: ArraySlice<UInt8>, in file: String, lineOffset: Int) {
        self.text = text
        self.file = file
        self.lineOffset = lineOffset
        offset = text.startIndex
    }

    mutating func diagnostics() -> [Diagnostic] {
        while offset < text.endIndex { scanLine() }
        guard !found.isEmpty else { return [] }
        let source = SourceText(path: file, bytes: Array(text))
        return found.map { finding in
            var start = source.position(at: finding.offset - text.startIndex)
            start.line += lineOffset
            return Diagnostic(
                .error, finding.code, in: file, at: SourceRange(line: start.line, column: start.column, length: 1),
                finding.message, suggestions: [.init(finding.help)])
        }
    }

    private mutating func scanLine() {
        let start = offset
        skip { $0 == space }
        let indentation = offset - start
        while current != UInt8(ascii: ":"), isIndicator(at: offset) {
            offset += 1
            skip { $0 == space }
        }
        if offset - start > Self.maximumIndentation { refuseDepth() }
        scanValues(indentation: indentation)
        skip { $0 != lineFeed }
        offset += 1
    }

    /// Goes through the values that begin on this line, to where the line or its last value ends.
    private mutating func scanValues(indentation: Int) {
        while let byte = current, byte != lineFeed {
            switch byte {
            case space, 0x09, 0x0D: offset += 1
            case UInt8(ascii: "#"): return
            case UInt8(ascii: "&"), UInt8(ascii: "*"): refuseReference(byte)
            case UInt8(ascii: "\""), UInt8(ascii: "'"): skipQuoted(byte)
            case UInt8(ascii: "|") where flowDepth == 0, UInt8(ascii: ">") where flowDepth == 0:
                return skipBlockScalar(indentation)
            case UInt8(ascii: "["), UInt8(ascii: "{"): openFlow()
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                flowDepth = max(0, flowDepth - 1)
                offset += 1
            case UInt8(ascii: ","): offset += 1
            case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
                if isIndicator(at: offset) { offset += 1 } else { skipPlain() }
            default: skipPlain()
            }
        }
    }

    private var current: UInt8? { offset < text.endIndex ? text[offset] : nil }

    /// Whether `-`, `?` or `:` stands before white space, where it is an indicator and not text.
    private func isIndicator(at offset: Int) -> Bool {
        guard text.indices.contains(offset), [0x2D, 0x3F, 0x3A].contains(text[offset]) else { return false }
        guard text.indices.contains(offset + 1) else { return true }
        return text[offset + 1] <= space
    }

    private mutating func skip(while condition: (UInt8) -> Bool) {
        while let byte = current, condition(byte) { offset += 1 }
    }

    private mutating func skipPlain() {
        offset += 1
        while let byte = current, byte != lineFeed {
            if byte == UInt8(ascii: ":"), isIndicator(at: offset) { return }
            if byte == UInt8(ascii: "#"), text[offset - 1] == space { return }
            if flowDepth > 0, [0x2C, 0x5B, 0x5D, 0x7B, 0x7D].contains(byte) { return }
            offset += 1
        }
    }

    private mutating func skipQuoted(_ mark: UInt8) {
        offset += 1
        while let byte = current {
            offset += 1
            if byte == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") { offset += 1 }
            if byte == mark { return }
        }
    }

    /// Skips the lines that are indented further than the line that began the scalar.
    private mutating func skipBlockScalar(_ indentation: Int) {
        skip { $0 != lineFeed }
        while offset < text.endIndex {
            let line = offset + 1
            var content = line
            while content < text.endIndex, text[content] == space { content += 1 }
            guard content < text.endIndex else { return offset = text.endIndex }
            guard content - line > indentation || text[content] == lineFeed || text[content] == 0x0D else { return }
            offset = content
            skip { $0 != lineFeed }
        }
    }

    private mutating func openFlow() {
        flowDepth += 1
        if flowDepth == Self.maximumDepth + 1 { refuseDepth() }
        offset += 1
    }

    private mutating func refuseReference(_ byte: UInt8) {
        let next = offset + 1 < text.endIndex ? text[offset + 1] : space
        if next > space {
            let name: Message = byte == UInt8(ascii: "&") ? "an anchor (“&”)" : "an alias (“*”)"
            let help: Message = "write the value out, or put the text between double quotes"
            found.append((offset, "anchor", "\(name) is not read here", help))
        }
        skipPlain()
    }

    private mutating func refuseDepth() {
        if found.last?.code != "too-deep" {
            found.append((offset, "too-deep", "this is nested too deep to be content", "write it with fewer levels"))
        }
    }
}

private let space = UInt8(ascii: " ")
private let lineFeed = UInt8(ascii: "\n")
