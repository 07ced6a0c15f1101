/// The string literals of a Swift file, those inside interpolations too.
struct SwiftLiterals {
    struct Literal: Hashable {
        /// The text with `%1`, `%2` … for the interpolations.
        let pattern: String
        /// What stands before it in the file, without the blanks in between.
        let before: String
        let isMultiline: Bool
    }

    private(set) var literals: [Literal] = []
    private let source: [Unicode.Scalar]
    private var offset = 0

    init(_ text: String) {
        source = Array(text.unicodeScalars)
        readCode()
    }

    /// Reads up to the end of the file, or to the parenthesis that closes what is open.
    private mutating func readCode() {
        var depth = 0
        while offset < source.count {
            if starts(with: "//") {
                skip(to: "\n")
            } else if starts(with: "#\"") {
                offset += 2
                skip(to: "\"#")
            } else if starts(with: "\"\"\"") {
                readLiteral("\"\"\"")
            } else if starts(with: "\"") {
                readLiteral("\"")
            } else {
                if source[offset] == "(" { depth += 1 }
                if source[offset] == ")" { depth -= 1 }
                offset += 1
                if depth < 0 { return }
            }
        }
    }

    private mutating func readLiteral(_ mark: String) {
        let start = offset
        offset += mark.unicodeScalars.count
        var pattern = ""
        var count = 0
        while offset < source.count, !starts(with: mark) {
            if starts(with: "\\(") {
                count += 1
                pattern += "%\(count)"
                offset += 2
                readCode()
            } else if source[offset] == "\\" {
                pattern += escape()
            } else {
                pattern.unicodeScalars.append(source[offset])
                offset += 1
            }
        }
        offset += mark.unicodeScalars.count
        let before = String(String.UnicodeScalarView(source[max(0, start - 80)..<start]))
        literals.append(
            Literal(
                pattern: pattern, before: String(before.reversed().drop(while: \.isWhitespace).reversed()),
                isMultiline: mark.count == 3))
    }

    private mutating func escape() -> String {
        let kind = source[min(offset + 1, source.count - 1)]
        offset += 2
        switch kind {
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "\n": return ""
        case "u":
            let digits = source[offset...].dropFirst().prefix { $0 != "}" }
            offset += digits.count + 2
            let number = UInt32(String(String.UnicodeScalarView(digits)), radix: 16)
            return number.flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
        default: return String(kind)
        }
    }

    private func starts(with text: String) -> Bool { source[offset...].starts(with: text.unicodeScalars) }

    private mutating func skip(to end: String) {
        while offset < source.count, !starts(with: end) { offset += 1 }
        offset += end.unicodeScalars.count
    }
}
