import ArgumentParser
import Content
import Diagnostics

struct FieldsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fields",
        abstract: "Says which fields the files of a kind have, as text or as JSON Schema.",
        discussion: """
            Example:
              insyn fields agreement --format json-schema
            """)

    @Option(help: "text for people, json-schema (2020-12) for editors and validators.")
    var format = Format.text

    @Argument(help: "The kind, such as agreement.")
    var kind: Kind

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case jsonSchema = "json-schema"
    }

    func run() {
        switch format {
        case .text: Console.write(FieldReference(kind).text)
        case .jsonSchema: Console.write(String(decoding: JSONSchema(kind).document.bytes, as: UTF8.self) + "\n")
        }
    }
}
