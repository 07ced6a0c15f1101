extension SourceText {
    /// The bytes with the edits made; of edits that overlap, the first.
    ///
    /// A text between quotation marks keeps them; an edit that would break such a text is left out.
    package func applying(_ edits: [Diagnostic.Edit]) -> [UInt8] {
        var edited: [UInt8] = []
        var end = 0
        for edit in Set(edits).sorted(by: { ($0.range, $0.replacement) < ($1.range, $1.replacement) }) {
            let (start, stop) = (offset(of: edit.range.start), offset(of: edit.range.end))
            guard range(start..<max(start, stop)) == edit.range, start >= end,
                let replacement = replacement(edit.replacement, of: bytes[start..<stop])
            else { continue }
            edited += bytes[end..<start] + replacement
            end = stop
        }
        return edited + bytes[end...]
    }

    private func replacement(_ text: String, of old: ArraySlice<UInt8>) -> [UInt8]? {
        guard let mark = old.first, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else {
            return Array(text.utf8)
        }
        return old.count > 1 && old.last == mark ? [mark] + text.utf8 + [mark] : nil
    }
}
