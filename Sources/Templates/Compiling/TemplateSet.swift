package import Diagnostics

/// All the template files of a site, and what is wrong with them. See ``View`` for an example.
///
/// Templates are Mustache (specification 1.4) with inheritance and without lambdas and dynamic names. What differs is
/// that all of it is checked when a program is made:
/// - A name is looked up in the fields of the enclosing scopes, from the inside out, and must be there.
/// - `{{name}}` prints a text, URL or number, escaped for its place: between tags, in a quoted attribute, in a URL, or
///   as a whole value in `<script type="application/json">` or `application/ld+json`. It is refused anywhere else.
/// - `{{{name}}}` prints safe markup, and that only between tags.
/// - A section is shown for a flag that is set, a text, URL or markup that is not empty, an optional that is there, an
///   object, and each element of a list; an inverted section where the section is not.
/// - Where a section ends, the HTML must be in the same state whether it was shown or not.
/// - A template may use itself inside the section of a list or an optional. Templates, sections and blocks may be
///   64 levels deep inside each other; the data may be as deep as it likes.
package struct TemplateSet: Sendable {
    private let templates: [String: Template]
    private var found: [Diagnostic]
    private var compiler: Compiler

    /// Parses the files. `templates/agreement.mustache` is the template `agreement`,
    /// `templates/partials/party.mustache` is `partials/party`.
    package init(_ files: [SourceText]) {
        let parsed = files.map(Template.init)
        templates = Dictionary(parsed.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        found = parsed.flatMap(\.diagnostics)
        compiler = Compiler(templates)
    }

    /// The template compiled for views with the fields; absent if anything is wrong with it or a template that
    /// it uses, which is then among the diagnostics.
    package mutating func program<Root>(_ name: String, for fields: Fields<Root>) -> Program<Root>? {
        guard let template = templates[name] else {
            reportMissing(name)
            return nil
        }
        return compiler.program(of: template, for: fields.shape).map(Program.init)
    }

    /// Every problem found so far, in the order of printing, with a warning for each template that no program uses:
    /// ask when all programs have been made.
    package var diagnostics: [Diagnostic] {
        let unused = templates.values.filter { !compiler.used.contains($0.name) }.map {
            Diagnostic(
                .warning, "unused-template", in: $0.source.path, "no page uses the template “\($0.name)”",
                suggestions: [.init("use it or remove the file")])
        }
        return (found + compiler.diagnostics + unused).sorted()
    }

    private mutating func reportMissing(_ name: String) {
        let near = nearMiss(of: name, among: templates.keys)
        found.append(
            Diagnostic(
                .error, "missing-template", in: "templates/\(name).mustache", "there is no template “\(name)”",
                suggestions: [.init(near.map { "rename “\($0)” to it?" as Message } ?? "add the file")]))
    }
}
