import Content
import Diagnostics
import Preview
import Publishing

/// What a preview has read: files that have not changed are neither read nor parsed again.
struct PreviewMemory: Sendable {
    private var files: [String: ParsedFile] = [:]
    private var publication: (language: String, publication: Publication)?

    private struct ParsedFile: Sendable {
        let file: SourceFile
        let item: Item?
        let diagnostics: [Diagnostic]
    }

    /// The site as its files are now.
    mutating func read(_ changes: FileChanges, _ options: SourceOptions) async throws -> PreviewedVersion {
        let unchanged = changes.mayBeMore ? [:] : files.filter { !changes.paths.contains($0.key) }
        let folder = try SourceOptions.access("--source names the folder that holds content/ and templates/") {
            () throws(Directory.Failure) in
            try ContentFolder(in: options.source, unchanged: unchanged.mapValues(\.file))
        }
        let known = files
        let parsed = await concurrentMap(folder.files, jobs: options.concurrency) { Self.parse($0, known) }
        files = Dictionary(parsed.map { ($0.file.path, $0) }, uniquingKeysWith: { $1 })
        let (site, findings) = try Reading.link(folder, parsed.map(\.item), options)
        let publication = try publication(for: site, changes, options)
        return PreviewedVersion(
            site: DerivedSite(site), publication: publication,
            diagnostics: findings + parsed.flatMap(\.diagnostics) + publication.diagnostics)
    }

    /// A file with the bytes that it had before is what it was.
    private static func parse(_ file: SourceFile, _ known: [String: ParsedFile]) -> ParsedFile {
        if let before = known[file.path], before.file.bytes == file.bytes { return before }
        let (item, diagnostics) = Item.read(file)
        return ParsedFile(file: file, item: item, diagnostics: diagnostics)
    }

    private mutating func publication(
        for site: Site, _ changes: FileChanges, _ options: SourceOptions
    ) throws -> Publication {
        let language = site.configuration.locale.value ?? .sv
        let isChanged = changes.mayBeMore || changes.paths.contains { $0.hasPrefix("templates/") }
        if let publication, publication.language == language.rawValue, !isChanged { return publication.publication }
        let new = try Reading.readTemplates(options, language)
        publication = (language.rawValue, new)
        return new
    }
}

/// A version of a site that is previewed.
struct PreviewedVersion: Sendable {
    let site: DerivedSite
    let publication: Publication
    /// What reading and linking have found.
    let diagnostics: [Diagnostic]
}
