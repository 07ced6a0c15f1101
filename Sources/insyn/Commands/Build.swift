import ArgumentParser
import Content
import Diagnostics
import Publishing

struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Builds the site from content/ and templates/ into public/.",
        discussion: """
            Example:
              insyn build --as-of 2016-02-16 --output public

            Nothing is published if there are errors (with --strict also if there are warnings): the command then ends
            with 1 and the output folder stays as it was. It ends with 2 if files cannot be read or written.
            """)

    @OptionGroup var options: SourceOptions

    @Option(help: ArgumentHelp("The folder to publish in (default: public in the source folder).", valueName: "dir"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "The address of the published site (default: base_url of content/site.yml).", valueName: "url"))
    var baseURL: String?

    @Flag(help: "Write a compressed copy beside each text file, for web servers to send in its place.")
    var compress = false

    @Option(help: ReportFormat.help)
    var format = ReportFormat.text

    @Flag(help: "Let warnings count as errors.")
    var strict = false

    @Flag(help: "Say nothing unless something is wrong.")
    var quiet = false

    func validate() throws {
        if output?.isEmpty == true { throw ValidationError(saying: "--output takes a folder") }
        if let baseURL, !baseURL.hasPrefix("https://"), !baseURL.hasPrefix("http://") {
            throw ValidationError(saying: "--base-url takes an address that begins with https:// or http://")
        }
    }

    func run() async throws {
        let start = ContinuousClock.now
        let progress = Progress(isShown: !quiet && Console.errorIsTerminal)
        let inputs = ["content", "templates"].map { "\(options.source)/\($0)" }
        let folder = try SiteFolder(output ?? "\(options.source)/public", apartFrom: inputs) { notice in
            if !quiet { Console.printError(Language.phrases.text(notice)) }
        }
        let reservation = try folder.reserve()
        defer { reservation.release() }
        progress.show("reading")
        let reading = try await Reading.read(options, baseURL: baseURL)
        let diagnostics = reading.diagnostics
        progress.clear()
        Console.printDiagnostics(diagnostics, options, as: format)
        if diagnostics.stopPublication(strict: strict) { throw ExitCode(1) }
        progress.show("rendering \(reading.site.site.items.count) items")
        let pages = await reading.publication.files(of: reading.site, jobs: options.concurrency)
        let files = try await complete(pages, of: reading)
        progress.show("writing \(files.count) files")
        let isChanged = try folder.replace(with: files)
        progress.clear()
        if !quiet { report(reading.site.site, files, diagnostics, isChanged, folder, ContinuousClock.now - start) }
    }

    /// Adds the attachments, the manifest and the compressed copies.
    private func complete(_ pages: [OutputFile], of reading: Reading) async throws -> [OutputFile] {
        let attachments = try reading.site.site.attachments.map { path in
            OutputFile(
                path: path,
                bytes: try SourceOptions.access { () throws(Directory.Failure) in
                    try Directory.read("\(options.source)/content/\(path)")
                })
        }
        var sources = await reading.fingerprint(jobs: options.concurrency)
        for file in attachments { sources.add(fingerprint(file.bytes), of: "content/\(file.path)") }
        let files = (pages + attachments).sorted { $0.path < $1.path }
        let fingerprints = await concurrentMap(files, jobs: options.concurrency) { fingerprint($0.bytes) }
        let manifest = Manifest.file(
            for: files, fingerprints: fingerprints, of: reading.site.site, madeFrom: sources.digest,
            toolVersion: Insyn.version)
        let all = files + [manifest]
        return compress ? all + (await compressedFiles(of: all, jobs: options.concurrency)) : all
    }

    private func report(
        _ site: Site, _ files: [OutputFile], _ diagnostics: [Diagnostic], _ isChanged: Bool, _ folder: SiteFolder,
        _ duration: Duration
    ) {
        let pages = files.count { $0.path.hasSuffix(".html") }
        let warnings = diagnostics.count { $0.severity == .warning }
        let state: Message = isChanged ? "" : ", nothing changed"
        Console.say(
            "\(folder.path): \(site.items.count) items, \(pages) pages, \(seconds(duration)) s, \(warnings) warnings\(state)",
            to: format.isForPeople ? Console.standardOutput : Console.standardError)
    }

    private func seconds(_ duration: Duration) -> String {
        let hundredths = duration / .milliseconds(10)
        let whole = Int(hundredths.rounded())
        return "\(whole / 100).\(whole % 100 < 10 ? "0" : "")\(whole % 100)"
    }
}
