/// Prints diagnostics for people: place, problem, the line with a caret, and what to do.
///
///     content/agreements/nacka-polisen.md:12:16: error[unknown-reference]: no body is called “nacka-socialnamden”
///        12 |   responsible: nacka-socialnamden
///           |                ^^^^^^^^^^^^^^^^^^ did you mean “nacka-socialnamnden”?
package struct TextPrinter {
    private let usesColour: Bool
    private let phrases: Phrasebook
    private let source: (String) -> SourceText?

    /// `source` gives the text of a file, or `nil` where it cannot be had; the excerpt is then left out.
    package init(usesColour: Bool, phrases: Phrasebook = .english, source: @escaping (String) -> SourceText?) {
        self.usesColour = usesColour
        self.phrases = phrases
        self.source = source
    }

    package func print(_ diagnostics: [Diagnostic]) -> String {
        var sources = Sources(source)
        return diagnostics.map { print($0, in: sources[$0.file]) }.joined()
    }

    private func print(_ diagnostic: Diagnostic, in text: SourceText?) -> String {
        let start = diagnostic.range.start
        let words = Wording(diagnostic, in: phrases)
        let severity = phrases.text(diagnostic.severity.noun)
        let kind = coloured("\(severity)[\(diagnostic.code)]", diagnostic.severity)
        var lines = ["\(diagnostic.file):\(start.line):\(start.column): \(kind): \(words.message)"]
        var help = words.suggestions[...]
        if let excerpt = excerpt(of: diagnostic, in: text, help: help.first) {
            lines += excerpt
            help = help.dropFirst()
        }
        lines += help.map { "  \(phrases.text("help")): \($0)" }
        lines += zip(diagnostic.notes, words.notes).map(note)
        return lines.joined(separator: "\n") + "\n"
    }

    private func note(_ note: Diagnostic.Note, _ words: String) -> String {
        let place = [note.file, note.range.map { "\($0.start.line):\($0.start.column)" }].compactMap { $0 }
        return "  \(phrases.text("note")): " + (place.isEmpty ? "" : place.joined(separator: ":") + ": ") + words
    }

    /// The line and the caret below it; `nil` where the line is not there, too long to be of use, or not to be repeated.
    private func excerpt(of diagnostic: Diagnostic, in text: SourceText?, help: String?) -> [String]? {
        let range = diagnostic.range
        guard !diagnostic.isSensitive, let line = text?.line(range.start.line), !line.isEmpty, line.utf8.count <= 300
        else { return nil }
        let number = String(range.start.line)
        let gutter = String(repeating: " ", count: max(0, 5 - number.utf8.count))
        let width = line.unicodeScalars.count
        let end = range.end.line == range.start.line ? min(range.end.column, width + 1) : width + 1
        // Tabs are kept, so that the caret stands below its text in every terminal.
        let indent = String(
            String.UnicodeScalarView(
                line.unicodeScalars.prefix(range.start.column - 1).map { $0 == "\t" ? "\t" : " " }))
        let caret = String(repeating: "^", count: max(1, end - range.start.column))
        return [
            "\(gutter)\(number) | \(line)",
            "      | \(indent)\(coloured(caret, diagnostic.severity))" + (help.map { " \($0)" } ?? ""),
        ]
    }

    private func coloured(_ text: String, _ severity: Severity) -> String {
        guard usesColour else { return text }
        let code =
            switch severity {
            case .error: "31"
            case .warning: "33"
            case .notice: "36"
            }
        return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
    }
}
