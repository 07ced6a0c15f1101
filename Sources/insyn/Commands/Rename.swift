import ArgumentParser
import Content
import Diagnostics

struct Rename: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Gives an item another id: its file, all that refers to it, and a way from its old address.",
        discussion: """
            Examples:
              insyn rename agreement nacka-polisen nacka-polisen-2016
              insyn rename agreement nacka-polisen nacka-polisen-2016 --dry-run | git apply

            The old id is kept under “aliases”, so that its address leads to the new one. Comments and layout stay as they \
            are. Ends with 2 and changes nothing if there is no such item, if the new id is taken, or if a file would not be \
            right afterwards.
            """)

    @OptionGroup var options: SourceOptions

    @Flag(help: "Print what would change, as a unified diff, and change nothing.")
    var dryRun = false

    @Argument(help: "The kind of the item, such as agreement.")
    var kind: Kind

    @Argument(help: ArgumentHelp("The id that it has.", valueName: "old"))
    var oldID: String

    @Argument(help: ArgumentHelp("The id that it gets.", valueName: "new"))
    var newID: String

    func run() async throws {
        let site = try await Reading.read(options).site.site
        let renaming = try Renaming(kind, from: oldID, to: newID, in: site)
        let versions = try renaming.versions()
        try renaming.refuseNewErrors(in: versions)
        guard !dryRun else { return Console.write(versions.map(\.diff).joined()) }
        try versions.write(in: options.source)
        Console.write(versions.map { "\($0.newPath)\n" }.joined())
    }
}
