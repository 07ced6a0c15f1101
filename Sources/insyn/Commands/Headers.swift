import ArgumentParser
import Content
import Diagnostics
import Publishing

struct Headers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints what nginx needs to know to serve the site.",
        discussion: """
            Example:
              insyn headers > /etc/nginx/snippets/insyn.conf

            The site has the same as _headers, for hosts that read that. Print it again when the policy in \
            templates/layout.mustache or the address of the site has changed.

            Ends with 1 if the content or the templates have errors, with 2 if the folder cannot be read.
            """)

    @OptionGroup var options: SourceOptions

    @Option(
        help: ArgumentHelp(
            "The address of the published site (default: base_url of content/site.yml).", valueName: "url"))
    var baseURL: String?

    func run() async throws {
        let reading = try await Reading.read(options, baseURL: baseURL)
        if reading.diagnostics.stopPublication(strict: false) {
            Console.printDiagnostics(reading.diagnostics.filter { $0.severity == .error }, options)
            throw ExitCode(1)
        }
        let headers = reading.publication.responseHeaders(of: reading.site)
        Console.write(headers.nginx(generator: "insyn \(Insyn.version)"))
    }
}
