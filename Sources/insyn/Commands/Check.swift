import ArgumentParser
import Content
import Diagnostics
import Publishing
import Validation

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says what is wrong with the content and the templates, and where.",
        discussion: """
            Example:
              insyn check --format github
              insyn check --fix --dry-run

            --fix mends what has one right answer: a misspelt key or id that is like one other, a date in another form. \
            --write-baseline lists the warnings and those errors that can be lived with in content/baseline.yml; from \
            then on only others are reported.

            Ends with 1 if there are errors (with --strict also if there are warnings), with 2 if the folder cannot be read.
            """)

    @OptionGroup var options: SourceOptions

    @Option(help: ReportFormat.help)
    var format = ReportFormat.text

    @Flag(help: "Let warnings count as errors.")
    var strict = false

    @Flag(help: "Mend what has one right answer, then check.")
    var fix = false

    @Flag(help: "With --fix: show what would change, and change nothing.")
    var dryRun = false

    @Flag(help: "Write what is found to content/baseline.yml, so that only other findings are reported.")
    var writeBaseline = false

    @Option(help: "Hold facts against those of this commit, such as origin/main (default: the one before the last).")
    var since: String?

    func validate() throws {
        if dryRun, !fix { throw ValidationError(saying: "--dry-run goes with --fix") }
        if writeBaseline, fix { throw ValidationError(saying: "--fix and --write-baseline are two steps: fix first") }
    }

    func run() async throws {
        if fix {
            let fixes = try await Fixes.find(options)
            if dryRun { return Console.write(fixes.diff) }
            try fixes.write(in: options.source)
            for file in fixes.files { Console.say("\(file.path): fixed", to: Console.standardError) }
        }
        if writeBaseline { try await recordBaseline() }
        let reading = try await Reading.read(options, history: History.read(of: options.source, since: since))
        let diagnostics = reading.diagnostics
        Console.write(format.print(diagnostics, of: options, on: Console.standardOutput))
        if diagnostics.stopPublication(strict: strict) { throw ExitCode(1) }
    }

    private func recordBaseline() async throws {
        let found = try await Reading.read(options, usesBaseline: false).diagnostics
        let (bytes, count) = Baseline.file(of: found, text: options.text(of:))
        try FileSystem.replace("\(options.source)/\(ContentFolder.baselinePath)", with: bytes)
        Console.say("\(ContentFolder.baselinePath): \(count) findings", to: Console.standardError)
    }
}
