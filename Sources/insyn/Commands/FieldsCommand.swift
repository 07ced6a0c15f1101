import ArgumentParser
import Content

struct FieldsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fields",
        abstract: "Says which fields the files of a kind have.",
        discussion: """
            Example:
              insyn fields agreement

            “insyn schema” says the same to programs.
            """)

    @OptionGroup var language: LanguageOption

    @Argument(help: "The kind, such as agreement.")
    var kind: Kind

    func run() { Console.write(FieldReference(kind).text(in: Language.phrases)) }
}
