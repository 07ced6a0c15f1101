import Diagnostics
import Templates
import Testing

func file(_ name: String, _ text: String) -> SourceText {
    SourceText(path: "templates/\(name).mustache", bytes: Array(text.utf8))
}

/// The text that the template prints for the view; an issue if anything is wrong with it.
func rendered(
    _ template: String, _ view: Thing = Thing(), with others: [String: String] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
) -> String {
    var templates = TemplateSet([file("main", template)] + others.map { file($0.key, $0.value) })
    let program = templates.program("main", for: Thing.fields)
    let errors = templates.diagnostics.filter { $0.severity == .error }.flatMap(printed)
    #expect(errors == [], sourceLocation: sourceLocation)
    var output: [UInt8] = []
    program?.render(view, into: &output)
    return String(decoding: output, as: UTF8.self)
}

/// What is wrong with the template, and with the others when it is used: a line for each problem, and one for what to
/// do about it.
func problems(
    _ template: String, with others: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
) -> [String] {
    var templates = TemplateSet([file("main", template)] + others.map { file($0.key, $0.value) })
    let program = templates.program("main", for: Thing.fields)
    let hasErrors = templates.diagnostics.contains { $0.severity == .error }
    #expect((program == nil) == hasErrors, sourceLocation: sourceLocation)
    return templates.diagnostics.filter { $0.code != "unused-template" }.flatMap(printed)
}

/// `main:2:5-8 error unknown-name: no field …`, `→ did you mean …?`
func printed(_ diagnostic: Diagnostic) -> [String] {
    let (start, end) = (diagnostic.range.start, diagnostic.range.end)
    let last = start.line == end.line ? "\(end.column)" : "\(end.line):\(end.column)"
    let name = diagnostic.file.dropFirst("templates/".count).dropLast(".mustache".count)
    let place = "\(name):\(start.line):\(start.column)-\(last)"
    return ["\(place) \(diagnostic.severity) \(diagnostic.code): \(diagnostic.message)"]
        + diagnostic.suggestions.map { "→ \($0.message)" }
}
