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

    @Option(help: "text for people, json for programs, github for annotations in pull requests.")
    var format = Format.text

    @Flag(help: "Let warnings count as errors.")
    var strict = false

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, github
    }

    func run() async throws {
        let reading = try await Reading.read(options)
        let (_, findings) = await reading.publication.files(of: reading.site, jobs: options.concurrency)
        let diagnostics = (reading.diagnostics + findings).sorted()
        Console.write(print(diagnostics))
        if diagnostics.stopPublication(strict: strict) { throw ExitCode(1) }
    }

    private func print(_ diagnostics: [Diagnostic]) -> String {
        switch format {
        case .text:
            TextPrinter(usesColour: Console.usesColour(Console.standardOutput), source: options.text(of:)).print(
                diagnostics)
        case .json: JSONPrinter.print(diagnostics)
        case .github: GitHubPrinter.print(diagnostics)
        }
    }
}
