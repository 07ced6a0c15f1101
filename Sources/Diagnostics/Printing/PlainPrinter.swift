/// Prints diagnostics in full sentences and without drawings, for those who listen: a paragraph each, then how many
/// there are.
///
///     Error in content/agreements/nacka-polisen.md, line 12, column 16. No body is called “nacka-socialnamden”. Did you
///     mean “nacka-socialnamnden”? The line says: responsible: nacka-socialnamden. The code is unknown-reference.
package struct PlainPrinter {
    private let phrases: Phrasebook
    private let source: (String) -> SourceText?

    package init(phrases: Phrasebook = .english, source: @escaping (String) -> SourceText?) {
        (self.phrases, self.source) = (phrases, source)
    }

    package func print(_ diagnostics: [Diagnostic]) -> String {
        guard !diagnostics.isEmpty else { return "" }
        var sources = Sources(source)
        let paragraphs = diagnostics.map { paragraph($0, sources[$0.file]) }
        let end = sentence(phrases.text("in all \(diagnostics.counted)"))
        return (paragraphs + [end]).joined(separator: "\n\n") + "\n"
    }

    private func paragraph(_ diagnostic: Diagnostic, _ text: SourceText?) -> String {
        let words = Wording(diagnostic, in: phrases)
        let start = diagnostic.range.start
        let place: Message =
            "\(diagnostic.severity.noun) in \(diagnostic.file), line \(start.line), column \(start.column)"
        let notes = zip(diagnostic.notes, words.notes).map(note)
        let line = excerpt(of: diagnostic, in: text).map { [phrases.text("the line says: \($0)")] } ?? []
        let code = phrases.text("the code is \(diagnostic.code)")
        return ([phrases.text(place), words.message] + words.suggestions + notes + line + [code]).map(sentence)
            .joined(separator: " ")
    }

    private func note(_ note: Diagnostic.Note, _ words: String) -> String {
        let line = note.range?.start.line
        switch (note.file, line) {
        case (let file?, let line?): return phrases.text("see also \(file), line \(line): \(words)")
        case (let file?, nil): return phrases.text("see also \(file): \(words)")
        case (nil, let line?): return phrases.text("see also line \(line): \(words)")
        case (nil, nil): return words
        }
    }

    private func excerpt(of diagnostic: Diagnostic, in text: SourceText?) -> String? {
        guard !diagnostic.isSensitive, let line = text?.line(diagnostic.range.start.line), line.utf8.count <= 300
        else { return nil }
        let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.isEmpty ? nil : words
    }

    /// With a capital letter at its beginning and a mark at its end.
    private func sentence(_ text: String) -> String {
        let end = text.last.map { ".?!".contains($0) } ?? true ? "" : "."
        return text.prefix(1).uppercased() + text.dropFirst() + end
    }
}

extension Severity {
    /// The severity as a word for readers.
    package var noun: Message {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .notice: "notice"
        }
    }
}
