import Diagnostics

extension Renderer {
    mutating func reportUndefinedFootnote(_ label: Int, at source: Range<Int>) {
        // The definition is reported where it stands.
        guard !book.misplacedLabels.contains(label) else { return }
        let mark = "[^\(book.scan.labels[label])]"
        report(
            .error, "footnote-without-definition", at: source, "there is no footnote “\(mark)”",
            note: "write its text on a line of its own that begins “\(mark): ”")
    }

    mutating func reportFootnoteDefinitions() {
        for definition in book.unused {
            report(
                .warning, "footnote-without-reference", at: definition.mark,
                "nothing refers to the footnote “[^\(book.scan.labels[definition.label])]”, so it is not published",
                note: "put the mark where the footnote belongs, or remove the footnote")
        }
        for (definition, first) in book.duplicates {
            let line = lines.position(at: first.mark.lowerBound).line
            report(
                .error, "duplicate-footnote", at: definition.mark,
                "there is another footnote “[^\(book.scan.labels[definition.label])]” on line \(line)",
                note: "give each footnote a label of its own")
        }
        for mark in book.misplaced {
            report(
                .error, "misplaced-footnote", at: mark, "a footnote's text begins in the first column of its line",
                note: "move it out of the list or the quote and take away the blanks before it")
        }
    }
}
