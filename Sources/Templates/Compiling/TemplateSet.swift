package import Diagnostics

/// All the template files of a site, and what is wrong with them.
///
/// See ``View`` for an example.
package struct TemplateSet: Sendable {
    private let templates: [String: Template]
    private var found: [Diagnostic]
    private var used: Set<String> = []

    /// Parses the files. `templates/agreement.mustache` is the template `agreement`,
    /// `templates/partials/party.mustache` is `partials/party`.
    package init(_ files: [SourceText]) {
        let parsed = files.map(Template.init)
        templates = Dictionary(parsed.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        found = parsed.flatMap(\.diagnostics)
    }

    /// The template compiled for views with the fields; absent if anything is wrong with it or a template that
    /// it uses, which is then among the diagnostics.
    package mutating func program<Root>(_ name: String, for fields: Fields<Root>) -> Program<Root>? {
        guard let template = templates[name] else {
            reportMissing(name)
            return nil
        }
        var compiler = Compiler(templates)
        compiler.compile(template, for: fields.shape)
        used.formUnion(compiler.used)
        let known = Set(found)
        found += compiler.diagnostics.filter { !known.contains($0) }
        let faults = compiler.diagnostics + compiler.used.flatMap { templates[$0]?.diagnostics ?? [] }
        return faults.contains { $0.severity == .error } ? nil : Program(code: compiler.code())
    }

    /// Every problem found so far, in the order of printing, with a warning for each template that no program uses:
    /// ask when all programs have been made.
    package var diagnostics: [Diagnostic] {
        let unused = templates.values.filter { !used.contains($0.name) }.map {
            Diagnostic(
                .warning, "unused-template", in: $0.source.path, "no page uses the template “\($0.name)”",
                suggestions: [.init("use it or remove the file")])
        }
        return (found + unused).sorted()
    }

    private mutating func reportMissing(_ name: String) {
        let near = nearMiss(of: name, among: templates.keys)
        found.append(
            Diagnostic(
                .error, "missing-template", in: "templates/\(name).mustache", "there is no template “\(name)”",
                suggestions: [.init(near.map { "rename “\($0)” to it?" } ?? "add the file")]))
    }
}
