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
        if let offset = firstInvalidUTF8(in: source.bytes) {
            nodes = []
            diagnostics = [
                Diagnostic(
                    .error, "not-utf8", in: source.path, at: source.range(offset..<offset),
                    "the template is not UTF-8 text from here on",
                    suggestions: [.init("save the file as UTF-8")])
            ]
            return
        }
        var lexer = Lexer(source)
        let tokens = lexer.standaloneLinesResolved()
        var parser = Parser(source)
        nodes = parser.parse(tokens)
        diagnostics = lexer.diagnostics + parser.diagnostics
    }

    /// The text between two offsets.
    func text(_ range: Range<Int>) -> ArraySlice<UInt8> { source.bytes[range] }

    private static func name(ofFileAt path: String) -> String {
        var name = Substring(path)
        if name.hasPrefix("templates/") { name = name.dropFirst("templates/".count) }
        if name.hasSuffix(".mustache") { name = name.dropLast(".mustache".count) }
        return String(name)
    }
}
