import ArgumentParser
import Content
import Diagnostics
import Preview

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows the site in a browser, and every change of its files as soon as they are saved.",
        discussion: """
            Example:
              insyn serve --port 8080 --open

            The site is served to this machine only and never written. Errors are shown over the page, which stays as it \
            was before them. Ctrl-C ends it; it ends with 2 if the folder cannot be read or the port is in use.
            """)

    @OptionGroup var options: SourceOptions

    @Option(help: ArgumentHelp("The port to serve on; 0 is any that is free.", valueName: "n"))
    var port: UInt16 = 8080

    @Flag(help: "Open the start page in the browser.")
    var open = false

    func run() async throws {
        // Before anything is read, so that what is saved in the meantime is not missed.
        let watcher = FileWatcher(["content", "templates"], in: options.source)
        let session = try await PreviewSession(options)
        let server = try await Self.server(port, session)
        let address = "http://localhost:\(server.port)/"
        Console.say("\(address)  (Ctrl-C ends the preview)")
        if open, !Browser.open(address) {
            Console.say("no browser could be opened; go to \(address)", to: Console.standardError)
        }
        let changes = ChangeQueue()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            group.addTask { try await watcher.follow(into: changes) }
            group.addTask { await session.follow(changes) }
            try await group.next()
            group.cancelAll()
        }
    }

    private static func server(_ port: UInt16, _ site: PreviewSession) async throws -> PreviewServer {
        do throws(CannotListen) {
            return try await PreviewServer(port: port, site: site, phrases: Language.phrases)
        } catch {
            let help: Message =
                error.isInUse ? "end the program that listens there, or name another --port" : "try another --port"
            throw Failure("port \(error.port): \(error.reason); \(help)")
        }
    }
}
