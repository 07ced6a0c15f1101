/// A piece of a file with what is to stand in its place; what is around it stays as it is.
package struct Edit: Hashable, Sendable {
    package let file: String
    package let range: SourceRange
    package let replacement: String

    package init(in file: String, _ range: SourceRange, _ replacement: String) {
        (self.file, self.range, self.replacement) = (file, range, replacement)
    }
}

extension SourceText {
    /// The bytes with all edits made. Edits are about the text as it is now, in any order; one that reaches into another
    /// is left out.
    package func applying(_ edits: [Edit]) -> [UInt8] {
        var result: [UInt8] = []
        var end = 0
        for (range, edit) in edits.map({ (offsets(of: $0.range), $0) }).sorted(by: { $0.0.lowerBound < $1.0.lowerBound }
        )
        where range.lowerBound >= end {
            result += bytes[end..<range.lowerBound]
            result += edit.replacement.utf8
            end = range.upperBound
        }
        return result + bytes[end...]
    }

    /// What stands in a range.
    package func text(in range: SourceRange) -> String { String(decoding: bytes[offsets(of: range)], as: UTF8.self) }

    private func offsets(of range: SourceRange) -> Range<Int> {
        let start = offset(of: range.start)
        return start..<max(start, offset(of: range.end))
    }
}
