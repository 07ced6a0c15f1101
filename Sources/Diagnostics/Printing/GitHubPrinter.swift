/// Prints diagnostics as workflow commands, which GitHub shows beside the changed lines.
///
/// The gravest come first, because GitHub shows only the first ten of each severity.
package enum GitHubPrinter {
    package static func print(_ diagnostics: [Diagnostic], in phrases: Phrasebook = .english) -> String {
        diagnostics.enumerated()
            .sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }
            .map { command($0.element, phrases) }.joined()
    }

    private static func command(_ diagnostic: Diagnostic, _ phrases: Phrasebook) -> String {
        let range = diagnostic.range
        let properties = [
            "file=\(escapedProperty(diagnostic.file))", "line=\(range.start.line)", "endLine=\(range.end.line)",
            "col=\(range.start.column)", "endColumn=\(range.end.column)", "title=\(escapedProperty(diagnostic.code))",
        ].joined(separator: ",")
        let lines = ([diagnostic.message] + diagnostic.suggestions.map(\.message) + diagnostic.notes.map(\.message))
            .map { phrases.text($0, of: diagnostic.code) }
        return "::\(diagnostic.severity.rawValue) \(properties)::\(escaped(lines.joined(separator: "\n")))\n"
    }

    private static func escaped(_ text: String) -> String {
        replacing(text, [("%", "%25"), ("\r", "%0D"), ("\n", "%0A")])
    }

    private static func escapedProperty(_ text: String) -> String {
        replacing(text, [("%", "%25"), ("\r", "%0D"), ("\n", "%0A"), (":", "%3A"), (",", "%2C")])
    }

    private static func replacing(_ text: String, _ pairs: [(Unicode.Scalar, String)]) -> String {
        text.unicodeScalars.map { scalar in pairs.first { $0.0 == scalar }?.1 ?? String(scalar) }.joined()
    }
}
