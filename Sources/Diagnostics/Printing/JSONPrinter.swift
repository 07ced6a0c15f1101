/// Prints diagnostics as a JSON array with one object a line, whose members are `code`, `severity`, `file`, `line`,
/// `column`, `endLine`, `endColumn`, `message`, `notes`, `suggestions` and `edits`.
package enum JSONPrinter {
    package static func print(_ diagnostics: [Diagnostic], in phrases: Phrasebook = .english) -> String {
        JSON.lines(diagnostics.map { finding($0, phrases) })
    }

    private static func finding(_ diagnostic: Diagnostic, _ phrases: Phrasebook) -> JSON {
        let say = { (message: Message) in JSON.string(phrases.text(message, of: diagnostic.code)) }
        return .object([
            .init("code", .string(diagnostic.code)),
            .init("severity", .string(diagnostic.severity.rawValue)),
            .init("file", .string(diagnostic.file)),
            .init("line", .integer(diagnostic.range.start.line)),
            .init("column", .integer(diagnostic.range.start.column)),
            .init("endLine", .integer(diagnostic.range.end.line)),
            .init("endColumn", .integer(diagnostic.range.end.column)),
            .init("message", say(diagnostic.message)),
            .init("notes", .array(diagnostic.notes.map { note($0, say) })),
            .init("suggestions", .array(diagnostic.suggestions.map { suggestion($0, say) })),
            .init("edits", .array(diagnostic.edits.map(edit))),
        ])
    }

    /// The members for a place that is not there are left out.
    private static func note(_ note: Diagnostic.Note, _ say: (Message) -> JSON) -> JSON {
        let file = note.file.map { [JSON.Member("file", .string($0))] } ?? []
        let place = note.range.map {
            [JSON.Member("line", .integer($0.start.line)), JSON.Member("column", .integer($0.start.column))]
        }
        return .object([.init("message", say(note.message))] + file + (place ?? []))
    }

    private static func suggestion(_ suggestion: Diagnostic.Suggestion, _ say: (Message) -> JSON) -> JSON {
        let replacement = suggestion.replacement.map { [JSON.Member("replacement", .string($0))] } ?? []
        return .object([.init("message", say(suggestion.message))] + replacement)
    }

    /// What `check --fix` would put there; a text between quotation marks keeps them.
    private static func edit(_ edit: Edit) -> JSON {
        .object([
            .init("line", .integer(edit.range.start.line)), .init("column", .integer(edit.range.start.column)),
            .init("endLine", .integer(edit.range.end.line)), .init("endColumn", .integer(edit.range.end.column)),
            .init("replacement", .string(edit.replacement)),
        ])
    }
}
