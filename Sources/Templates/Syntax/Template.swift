internal import Diagnostics

/// A template file, parsed.
final class Template: Sendable {
    /// The path without the folder of templates and the extension: `partials/party`.
    let name: String
    let source: SourceText
    let nodes: [Node]
    /// What is wrong with the text itself, whatever it is rendered with.
    let diagnostics: [Diagnostic]

    init(_ source: SourceText) {
        self.source = source
        name = Self.name(ofFileAt: source.path)
        if let problem = source.encodingProblem {
            (nodes, diagnostics) = ([], [problem])
            return
        }
        var lexer = Lexer(source)
        let tokens = lexer.standaloneLinesResolved()
        var parser = Parser(source)
        nodes = parser.parse(tokens)
        diagnostics = lexer.diagnostics + parser.diagnostics
    }

    private static func name(ofFileAt path: String) -> String {
        var name = Substring(path)
        if name.hasPrefix("templates/") { name = name.dropFirst("templates/".count) }
        if name.hasSuffix(".mustache") { name = name.dropLast(".mustache".count) }
        return String(name)
    }
}
