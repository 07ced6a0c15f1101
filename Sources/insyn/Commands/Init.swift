import ArgumentParser
import Content
import Diagnostics
import Embedded

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Begins a new site: its configuration, an example of each kind, templates and files for CI.",
        discussion: """
            Example:
              insyn init exempelkommun

            The folder is made if it is not there; a folder that holds anything is refused with 2. The examples refer to \
            each other, so that the site can be shown at once; replace them with your own.
            """)

    @OptionGroup var language: LanguageOption

    @Argument(help: ArgumentHelp("The folder of the new site.", valueName: "dir"))
    var folder: String

    func run() throws {
        if FileSystem.exists(folder), try !FileSystem.isFolder(folder) || !FileSystem.names(in: folder).isEmpty {
            throw Failure("\(folder): this folder is not empty; name one that is, or that is not there yet")
        }
        let files = BeginningFile.all(today: try Clock.today())
        for file in files { try write(file) }
        Console.say(
            "\(folder): a new site of \(files.count) files; its name and address stand in content/site.yml; show it with: insyn serve --source \(folder)"
        )
    }

    private func write(_ file: BeginningFile) throws {
        var place = folder
        try FileSystem.makeFolder(place)
        for part in file.path.split(separator: "/").dropLast() {
            place += "/\(part)"
            try FileSystem.makeFolder(place)
        }
        try FileSystem.write(file.bytes, to: "\(folder)/\(file.path)")
    }
}
