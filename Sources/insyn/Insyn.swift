import ArgumentParser
import Diagnostics

@main
struct Insyn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "insyn",
        abstract: "Publishes what a municipality has decided, agreed and promised, with sources.",
        discussion: """
            Exit codes:
              0  everything is fine
              1  the content or the templates have errors; nothing was published
              2  wrong usage, or files could not be read or written
            """,
        version: version,
        subcommands: [
            Build.self, Check.self, Explain.self, FieldsCommand.self, Headers.self, Init.self, New.self, Rename.self,
            SchemaCommand.self, Serve.self, StatusCommand.self, TemplatesCommand.self, Verify.self,
        ])

    static let version = "0.1.0"

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asyncCommand = command as? any AsyncParsableCommand {
                try await asyncCommand.run()
            } else {
                try command.run()
            }
        } catch {
            leave(with: error)
        }
    }

    /// Ends with 2 for wrong usage and for what lies outside the content.
    private static func leave(with error: any Error) -> Never {
        if let failure = error as? Failure {
            Console.printError("insyn: \(Language.phrases.text(failure.message))")
            exit(withError: ExitCode(2))
        }
        guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
        Console.printError(fullMessage(for: error))
        exit(withError: ExitCode(2))
    }
}
