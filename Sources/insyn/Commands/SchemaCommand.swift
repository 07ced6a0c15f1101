import ArgumentParser
import Content
import Diagnostics

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Writes the front matter of each kind as JSON Schema (2020-12), for editors and validators.",
        discussion: """
            Examples:
              insyn schema schemas --lang sv
              insyn schema --kind agreement

            The folder gets a file for each kind, such as agreement.schema.json, and site.schema.json for content/site.yml; \
            files of these names are replaced. Descriptions are in both languages, that of --lang first.
            """)

    @OptionGroup var language: LanguageOption

    @Option(help: "The kind whose schema is printed, such as agreement.")
    var kind: Kind?

    @Argument(help: ArgumentHelp("The folder to write in.", valueName: "dir"))
    var folder: String?

    func validate() throws {
        if (kind == nil) == (folder == nil) { throw ValidationError(saying: "name a folder to write in, or a --kind") }
    }

    func run() throws {
        let languages = [Language.phrases] + Language.allCases.filter { $0 != .spoken }.map(\.phrases)
        if let kind { Console.write(JSONSchema(kind).document(in: languages).indented) }
        guard let folder else { return }
        try FileSystem.makeFolder(folder)
        for schema in JSONSchema.all {
            let path = "\(folder)/\(schema.name).schema.json"
            try FileSystem.remove(path)
            try FileSystem.write(Array(schema.document(in: languages).indented.utf8), to: path)
        }
    }
}
