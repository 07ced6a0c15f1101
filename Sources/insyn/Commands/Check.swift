import ArgumentParser
import Content
import Diagnostics
import Publishing

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says what is wrong with the content and the templates, and where.",
        discussion: """
            Example:
              insyn check --format github

            Ends with 1 if there are errors (with --strict also if there are warnings), with 2 if the folder cannot be read.
            """)

    @OptionGroup var options: SourceOptions

    @Option(help: ReportFormat.help)
    var format = ReportFormat.text

    @Flag(help: "Let warnings count as errors.")
    var strict = false

    func run() async throws {
        let reading = try await Reading.read(options)
        let (_, findings) = await reading.publication.files(of: reading.site, jobs: options.concurrency)
        let diagnostics = (reading.diagnostics + findings).sorted()
        Console.write(format.print(diagnostics, of: options, on: Console.standardOutput))
        if diagnostics.stopPublication(strict: strict) { throw ExitCode(1) }
    }
}
