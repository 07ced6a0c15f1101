internal import Foundation

/// Prints diagnostics as a JSON array of objects with the members `code`, `severity`, `file`, `line`, `column`,
/// `endLine`, `endColumn`, `message`, `notes` and `suggestions`.
package enum JSONPrinter {
    package static func print(_ diagnostics: [Diagnostic]) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(diagnostics.map(Finding.init)) else { return "[]\n" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    private struct Finding: Encodable {
        let code, severity, file: String
        let line, column, endLine, endColumn: Int
        let message: String
        let notes: [Note]
        let suggestions: [Suggestion]

        init(_ diagnostic: Diagnostic) {
            code = diagnostic.code
            severity = diagnostic.severity.rawValue
            file = diagnostic.file
            line = diagnostic.range.start.line
            column = diagnostic.range.start.column
            endLine = diagnostic.range.end.line
            endColumn = diagnostic.range.end.column
            message = diagnostic.message
            notes = diagnostic.notes.map {
                Note(message: $0.message, file: $0.file, line: $0.range?.start.line, column: $0.range?.start.column)
            }
            suggestions = diagnostic.suggestions.map { Suggestion(message: $0.message, replacement: $0.replacement) }
        }
    }

    private struct Note: Encodable {
        let message: String
        let file: String?
        let line, column: Int?
    }

    private struct Suggestion: Encodable {
        let message: String
        let replacement: String?
    }
}
