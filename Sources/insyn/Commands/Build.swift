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

            Nothing is published if there are errors (with --strict also if there are warnings): the command then ends \
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
        let folder = try SiteFolder(output ?? "\(options.source)/public", apartFrom: inputs) { [quiet] notice in
            if !quiet { Console.printError(Language.phrases.text(notice)) }
        }
        let reservation = try folder.reserve()
        defer { reservation.release() }
        progress.show("reading")
        let reading = try await Reading.read(options, baseURL: baseURL)
        // Never released: taking a large site apart, just before the process ends, takes as long as linking it.
        _ = Unmanaged.passRetained(Kept(reading))
        let diagnostics = reading.diagnostics
        progress.clear()
        Console.printDiagnostics(diagnostics, options, as: format)
        if diagnostics.stopPublication(strict: strict) { throw ExitCode(1) }
        progress.show("rendering \(reading.site.site.items.count) items")
        let staging = Staging(in: folder, compresses: compress, attachments: reading.site.site.attachments)
        var files: [StagedFile] = []
        let isChanged = try await folder.replace {
            files = try await stage(reading, in: staging)
            return files
        }
        progress.clear()
        if !quiet { report(reading.site.site, files, diagnostics, isChanged, folder, ContinuousClock.now - start) }
    }

    /// Renders and writes part after part, so that the site is never in memory as a whole.
    private func stage(_ reading: Reading, in staging: Staging) async throws -> [StagedFile] {
        async let contents = reading.fingerprint(jobs: options.concurrency)
        let parts = reading.publication.parts(of: reading.site, reading.outline)
        let staged = await concurrentMap(parts, jobs: options.concurrency) { part in
            Result { try staging.add(reading.publication.files(of: part, in: reading.site, reading.outline)) }
        }
        for part in staged { try part.get() }
        var sources = await contents
        try stageAttachments(of: reading.site.site, in: staging, &sources)
        let manifest = Manifest.file(
            for: staging.files, of: reading.site.site, madeFrom: sources.digest, toolVersion: Insyn.version
        ) { $0.isCompressedCopy ? nil : $0.entry }
        try staging.add([manifest])
        return staging.files
    }

    /// One after the other, because they may be large.
    private func stageAttachments(
        of site: Site, in staging: Staging, _ sources: inout SourceFingerprint
    ) throws {
        for path in site.attachments {
            let place = "content/\(path)"
            let bytes = try SourceOptions.access { () throws(Directory.Failure) in
                try Directory.read("\(options.source)/\(place)")
            }
            sources.add(Digest(of: bytes), of: place)
            try staging.add([OutputFile(path: path, bytes: bytes)])
        }
    }

    private func report(
        _ site: Site, _ files: [StagedFile], _ diagnostics: [Diagnostic], _ isChanged: Bool, _ folder: SiteFolder,
        _ duration: Duration
    ) {
        let pages = files.count { $0.entry.path.hasSuffix(".html") }
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

private final class Kept {
    let reading: Reading

    init(_ reading: Reading) { self.reading = reading }
}
