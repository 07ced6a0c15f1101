extension SourceText {
    /// The bytes with the edits made; of edits that overlap, the first.
    ///
    /// A text between quotation marks keeps them; an edit that would break such a text is left out.
    package func applying(_ edits: [Diagnostic.Edit]) -> [UInt8] {
        var edited: [UInt8] = []
        var end = 0
        for edit in Set(edits).sorted(by: { ($0.range, $0.replacement) < ($1.range, $1.replacement) }) {
            let (start, stop) = (offset(of: edit.range.start), offset(of: edit.range.end))
            guard start >= end, let text = insertion(of: edit) else { continue }
            edited += bytes[end..<start] + text.utf8
            end = stop
        }
        return edited + bytes[end...]
    }

    /// What an edit puts in place of all that its range covers, quotation marks too; `nil` where the range is not of
    /// this text, and where the edit would break a text between quotation marks.
    func insertion(of edit: Diagnostic.Edit) -> String? {
        let (start, stop) = (offset(of: edit.range.start), offset(of: edit.range.end))
        guard range(start..<max(start, stop)) == edit.range else { return nil }
        let old = bytes[start..<stop]
        guard let mark = old.first, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else {
            return edit.replacement
        }
        let quote = String(UnicodeScalar(mark))
        return old.count > 1 && old.last == mark ? quote + edit.replacement + quote : nil
    }
}
