import Diagnostics
import Markdown

/// A Markdown text with the ranges that a test expects marked by `⟦` and `⟧`.
struct MarkedText {
    private(set) var text = ""
    /// In the order of their ends.
    private(set) var ranges: [SourceRange] = []

    init(_ marked: String) {
        var position = SourcePosition(line: 1, column: 1)
        var starts: [SourcePosition] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": starts.append(position)
            case "⟧": ranges.append(SourceRange(starts.removeLast(), position))
            default:
                text.unicodeScalars.append(scalar)
                position =
                    scalar == "\n"
                    ? SourcePosition(line: position.line + 1, column: 1)
                    : SourcePosition(line: position.line, column: position.column + 1)
            }
        }
    }

    var document: Document { Document(parsing: text) }
}

extension Document {
    var plainText: String { String(decoding: text, as: UTF8.self) }

    init(parsing text: String) {
        self.init(parsing: ArraySlice(text.utf8), in: "a.md")
    }

    /// The HTML with all links leading where they are written to lead.
    var publishedHTML: String { String(decoding: html { $0.destination }, as: UTF8.self) }
}

extension [Diagnostic] {
    var codes: [String] { map { "\($0.severity) \($0.code)" } }
}
