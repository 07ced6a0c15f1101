import Content
import Diagnostics
import Preview
import Publishing

/// What a preview has read: files that have not changed are neither read nor parsed again, and where nothing but what
/// some items say has changed, nothing else is linked again.
struct PreviewMemory: Sendable {
    private var files: [String: ParsedFile] = [:]
    private var read: ReadSite?
    private var templates: ReadTemplates?

    private struct ParsedFile: Sendable {
        let file: SourceFile
        let item: Item?
        let diagnostics: [Diagnostic]
    }

    private struct ReadSite: Sendable {
        let folder: ContentFolder
        var site: Site
        /// What is wrong besides the files of items, and with what they refer to.
        var diagnostics: [Diagnostic]

        /// Whether a path in the folder of a kind had no file and has none, as those that editors write while they save.
        func hasComeAndGone(_ path: String, _ options: SourceOptions) -> Bool {
            let parts = path.split(separator: "/")
            return parts.count == 3 && Kind(folder: parts[1]) != nil
                && !FileSystem.exists("\(options.source)/\(path)") && !folder.files.contains { $0.path == path }
                && !diagnostics.contains { $0.file == path }
        }
    }

    private struct ReadTemplates: Sendable {
        let language: SiteConfiguration.Language
        let publication: Publication
        let words: SiteWords
    }

    /// The site as its files are now.
    mutating func read(_ changes: FileChanges, _ options: SourceOptions) async throws -> PreviewedVersion {
        let replaced = try replaceItems(changes, options)
        var read: ReadSite
        if let replaced { read = replaced } else { read = try await readAll(changes, options) }
        let templates = try templates(for: read.site.configuration, changes, options)
        read.site.words = templates.words
        self.read = read
        return PreviewedVersion(
            site: DerivedSite(read.site), publication: templates.publication, folder: read.folder,
            found: read.diagnostics + files.values.flatMap(\.diagnostics) + templates.publication.diagnostics)
    }

    private mutating func readAll(_ changes: FileChanges, _ options: SourceOptions) async throws -> ReadSite {
        let unchanged = changes.mayBeMore ? [:] : files.filter { !changes.paths.contains($0.key) }
        let folder = try await SourceOptions.access("--source names the folder that holds content/ and templates/") {
            () async throws(Directory.Failure) in
            try await ContentFolder(
                in: options.source, unchanged: unchanged.mapValues(\.file), jobs: options.concurrency)
        }
        let known = files
        let parsed = await concurrentMap(folder.files, jobs: options.concurrency) { Self.parse($0, known) }
        files = Dictionary(parsed.map { ($0.file.path, $0) }, uniquingKeysWith: { $1 })
        let (site, diagnostics) = try await Reading.link(folder, parsed.map(\.item), options)
        return ReadSite(folder: folder, site: site, diagnostics: diagnostics)
    }

    /// A file with the bytes that it had before is what it was.
    private static func parse(_ file: SourceFile, _ known: [String: ParsedFile]) -> ParsedFile {
        if let before = known[file.path], before.file.bytes == file.bytes { return before }
        let (item, diagnostics) = Item.read(file)
        return ParsedFile(file: file, item: item, diagnostics: diagnostics)
    }

    /// Takes in changes of what items say; `nil` where there are others, and then nothing is taken in.
    private mutating func replaceItems(_ changes: FileChanges, _ options: SourceOptions) throws -> ReadSite? {
        guard var read, !changes.mayBeMore, try read.site.asOf == options.asOf ?? Clock.today() else { return nil }
        var files = files
        for path in changes.paths where !path.hasPrefix("templates/") && !read.hasComeAndGone(path, options) {
            guard let before = files[path], before.item != nil, let file = read.folder.reread(before.file) else {
                return nil
            }
            let (item, diagnostics) = Item.read(file)
            guard let item, let linking = read.site.replace(item) else { return nil }
            files[path] = ParsedFile(file: file, item: item, diagnostics: diagnostics)
            read.diagnostics.removeAll { $0.file == path }
            read.diagnostics += linking
        }
        self.files = files
        return read
    }

    private mutating func templates(
        for configuration: SiteConfiguration, _ changes: FileChanges, _ options: SourceOptions
    ) throws -> ReadTemplates {
        let language = configuration.locale.value ?? .sv
        let isChanged = changes.mayBeMore || changes.paths.contains { $0.hasPrefix("templates/") }
        if let templates, templates.language == language, !isChanged { return templates }
        let (publication, words) = try Reading.readTemplates(options, language)
        let new = ReadTemplates(language: language, publication: publication, words: words)
        templates = new
        return new
    }
}
