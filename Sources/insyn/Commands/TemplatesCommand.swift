import ArgumentParser
import Content
import Diagnostics
import Publishing
import Templates

struct TemplatesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: "Lists what each template may use.",
        discussion: """
            Example:
              insyn templates agreement

            A name with dots is used inside the sections of what stands before the dots, or written out where that is \
            an object. The texts of the interface, {{texts.…}}, are the keys of the file in templates/locales/.
            """)

    @OptionGroup var options: SourceOptions

    @Argument(help: "The name of a template; left out, all are listed.")
    var name: String?

    func run() async throws {
        let references = try await Reading.read(options).publication.references
        let chosen = references.filter { name == nil || $0.name == name }
        guard !chosen.isEmpty else {
            throw Failure(
                "no page uses a template called “\(name ?? "")”; there are \(references.map(\.name).joined(separator: ", "))"
            )
        }
        Console.write(chosen.map(lines).joined(separator: "\n"))
    }

    private func lines(_ reference: TemplateReference) -> String {
        "templates/\(reference.name).mustache\n"
            + reference.fields.map { "  \($0.name)  (\($0.kind))  \($0.description)\n" }.joined()
    }
}
