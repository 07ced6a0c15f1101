package import Diagnostics

extension Item {
    /// Where a mark stands in lines of the front matter that are no comments; spaces that it begins with are not part of
    /// the place.
    package func ranges(ofMark mark: String) -> [SourceRange] {
        guard source.bytes.contains(mark.utf8), case .success(let parts) = FrontMatter.split(source) else { return [] }
        let text = SourceText(path: path, bytes: Array(parts.yaml))
        return (1...text.lineCount).compactMap { number in
            guard let line = text.line(number), !line.drop(while: { $0 == " " }).hasPrefix("#"),
                let place = line.ranges(of: mark).last
            else { return nil }
            let indentation = mark.prefix { $0 == " " }.count
            let column = line[..<place.lowerBound].unicodeScalars.count + indentation + 1
            return SourceRange(
                line: number + FrontMatter.yamlLineOffset, column: column,
                length: mark.unicodeScalars.count - indentation)
        }
    }
}

extension [UInt8] {
    /// Whether the bytes of a text are among these; asked of every file, and nearly always in vain.
    ///
    /// Looks for the last of them, since blanks, which a mark begins with, are everywhere.
    fileprivate func contains(_ text: String.UTF8View) -> Bool {
        guard let last = text.last else { return true }
        return indices.contains { self[$0] == last && self[...$0].suffix(text.count).elementsEqual(text) }
    }
}
