import Content
import Diagnostics
import Markdown
import Publishing
import Validation

/// A build of a site, stage after stage. What `insyn` does to one file after the other is done to all of them in turn.
struct Build {
    let source: String
    let output: String
    let stopwatch = Stopwatch()

    /// How much was built, and what each stage took.
    static func repeated(
        _ rounds: Int, source: String, output: String
    ) async throws -> (counts: String, medians: [(name: String, time: Duration)]) {
        let build = Build(source: source, output: output)
        var counts = ""
        for _ in 0..<rounds { counts = try await build.run() }
        return (counts, build.stopwatch.medians)
    }

    private func run() async throws -> String {
        let content = try await stopwatch.measure("reading files") { try await ContentFolder(in: source, jobs: 1) }
        let items = await read(content.files)
        let (publication, words) = try await stopwatch.measure("loading templates") { try load() }
        let site = await link(items, content, words)
        let derived = await stopwatch.measure("deriving") { await DerivedSite(site, jobs: 1) }
        let problems = await stopwatch.measure("checking") {
            await Rules.diagnostics(for: derived, jobs: 1)
                + publication.diagnostics(of: derived, publication.outline(of: derived))
        }
        if let error = problems.first(where: { $0.severity == .error }) { throw Failure(error.message) }
        let files = await render(derived, publication)
        _ = await stopwatch.measure("hashing") { files.map { Digest(of: $0.bytes) } }
        try await stopwatch.measure("writing") { try write(files) }
        try FileSystem.remove(output)
        let megabytes = files.reduce(0) { $0 + $1.bytes.count } / 1_000_000
        return "\(items.count) items, \(files.count) files, \(megabytes) MB"
    }

    /// Once each half on its own, and then, unmeasured, as a whole.
    private func read(_ files: [SourceFile]) async -> [Item] {
        let parts = files.map { ($0, $0.halves) }
        _ = await stopwatch.measure("front matter") {
            parts.map { file, halves in
                Item.read(SourceFile(path: file.path, key: file.key, bytes: Array(halves.front))).item
            }
        }
        _ = await stopwatch.measure("Markdown") {
            parts.map { file, halves in Markdown.Document(parsing: halves.text, in: file.path) }
        }
        return files.compactMap { Item.read($0).item }
    }

    private func load() throws -> (Publication, SiteWords) {
        let folder = try TemplateFolder(in: source)
        let texts = try folder.texts("sv")
        let publication = Publication(
            templates: folder.templates, locale: Locale(texts, language: "sv"), assets: Assets(folder.assets))
        return (publication, SiteWords(texts))
    }

    private func link(_ items: [Item], _ content: ContentFolder, _ words: SiteWords) async -> Site {
        let configuration = SiteConfiguration.read(content.configuration ?? []).configuration
        return await stopwatch.measure("linking") {
            Site.link(
                items, attachments: content.attachments, configuration: configuration, words: words,
                asOf: Day(number: 19_875)
            ).site
        }
    }

    private func render(_ site: DerivedSite, _ publication: Publication) async -> [OutputFile] {
        let items = await stopwatch.measure("rendering items") {
            site.site.items.flatMap { publication.files(of: $0, in: site) }
        }
        return items + (await stopwatch.measure("rendering the rest") { publication.commonFiles(of: site) })
    }

    private func write(_ files: [OutputFile]) throws {
        var folders: Set<String> = [output]
        try FileSystem.makeFolder(output)
        for file in files {
            var folder = output
            for part in file.path.split(separator: "/").dropLast() {
                folder += "/\(part)"
                if folders.insert(folder).inserted { try FileSystem.makeFolder(folder) }
            }
            try FileSystem.write(file.bytes, to: "\(output)/\(file.path)")
        }
    }
}

extension SourceFile {
    /// The front matter with its fences, and the Markdown below it.
    fileprivate var halves: (front: ArraySlice<UInt8>, text: ArraySlice<UInt8>) {
        let fence = Array("\n---\n".utf8)
        let start = bytes.indices.first { bytes[$0...].starts(with: fence) } ?? bytes.endIndex
        let end = min(start + fence.count, bytes.endIndex)
        return (bytes[..<end], bytes[end...])
    }
}
