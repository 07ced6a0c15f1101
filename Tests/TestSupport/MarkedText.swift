package import Diagnostics

/// A text with the ranges that a test expects marked by `⟦` and `⟧`.
package struct MarkedText {
    package private(set) var text = ""
    /// In the order of their ends.
    package private(set) var ranges: [SourceRange] = []

    package init(_ marked: String) {
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
}
