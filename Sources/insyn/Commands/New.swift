import ArgumentParser
import Content
import Diagnostics

struct New: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Begins a file: every field of its kind with help, and what is known filled in.",
        discussion: """
            Examples:
              insyn new agreement "Avtal med polisen" --municipality nacka
              insyn new decision "Svar" --from-motion nacka-motion-tidiga-insatser
              insyn new

            The id is made from the title and is never that of another file. What is not known is “unknown” where it may \
            be; a value that had to be made up ends with “# ?”, and insyn check warns until that is removed. Without \
            arguments, on a terminal, it asks for one thing at a time.

            Ends with 2 if what is named does not exist.
            """)

    @OptionGroup var options: SourceOptions

    @Option(help: ArgumentHelp("The municipality that it belongs to.", valueName: "id"))
    var municipality: String?

    @Option(help: ArgumentHelp("The case that it is part of.", valueName: "id"))
    var `case`: String?

    @Option(help: ArgumentHelp("The motion that it answers, accounts for or comes from.", valueName: "id"))
    var fromMotion: String?

    @Argument(help: "The kind, such as agreement.")
    var kind: Kind?

    @Argument(help: "The title.")
    var title: String?

    func validate() throws {
        if kind == nil, !Console.inputIsTerminal {
            throw ValidationError(saying: "name a kind and a title: insyn new agreement \"Avtal med polisen\"")
        }
        if kind != nil, title == nil, !Console.inputIsTerminal {
            throw ValidationError(saying: "write the title too: insyn new agreement \"Avtal med polisen\"")
        }
    }

    func run() async throws {
        let site = try await Reading.read(options).site.site
        let interview = Interview(isHeld: kind == nil || title == nil)
        let kind = try self.kind ?? interview.kind()
        let title = try self.title ?? interview.text("title")
        var item = try NewItem(kind, title: title, today: Clock.today(), in: site)
        try item.fill(municipality: municipality, case: self.case, motion: fromMotion)
        try interview.fill(&item)
        let path = try item.write(in: options.source)
        Console.write("\(path)\n")
    }
}
