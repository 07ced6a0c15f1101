/// A text to put in place of a part of a file; what is around it stays as it is.
package struct Edit: Hashable, Sendable {
    package let range: SourceRange
    package let replacement: String

    package init(_ range: SourceRange, _ replacement: String) {
        (self.range, self.replacement) = (range, replacement)
    }
}

extension SourceText {
    /// The bytes with the edits made, which are about the text as it is now; of edits that overlap, the first.
    ///
    /// A text between quotation marks keeps them. An edit that would break such a text is left out, and so is one at a
    /// place that is not there.
    package func applying(_ edits: [Edit]) -> [UInt8] {
        var edited: [UInt8] = []
        var end = 0
        for edit in Set(edits).sorted(by: { ($0.range, $0.replacement) < ($1.range, $1.replacement) }) {
            let offsets = offsets(of: edit.range)
            guard offsets.lowerBound >= end, let text = insertion(of: edit) else { continue }
            edited += bytes[end..<offsets.lowerBound] + text.utf8
            end = offsets.upperBound
        }
        return edited + bytes[end...]
    }

    /// What an edit puts in place of all that its range covers, quotation marks too; `nil` where the range is not of
    /// this text, and where the edit would break a text between quotation marks.
    func insertion(of edit: Edit) -> String? {
        let offsets = offsets(of: edit.range)
        guard range(offsets) == edit.range else { return nil }
        let old = bytes[offsets]
        guard let mark = old.first, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else {
            return edit.replacement
        }
        let quote = String(UnicodeScalar(mark))
        return old.count > 1 && old.last == mark ? quote + edit.replacement + quote : nil
    }

    /// What stands in a range.
    package func text(in range: SourceRange) -> String { String(decoding: bytes[offsets(of: range)], as: UTF8.self) }

    private func offsets(of range: SourceRange) -> Range<Int> {
        let start = offset(of: range.start)
        return start..<max(start, offset(of: range.end))
    }
}
