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
        let (folder, ending) = ("templates/".utf8, ".mustache".utf8)
        var name = path.utf8[...]
        if name.starts(with: folder) { name = name.dropFirst(folder.count) }
        if name.suffix(ending.count).elementsEqual(ending) { name = name.dropLast(ending.count) }
        return String(Substring(name))
    }
}

/// Two templates are the same when they are one object.
extension Template: Hashable {
    static func == (a: Template, b: Template) -> Bool { a === b }

    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
