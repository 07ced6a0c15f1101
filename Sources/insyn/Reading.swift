import Content
import Diagnostics
import Publishing
import Validation

/// The stages that every command begins with: files to items to a linked site, and templates to programs.
struct Reading {
    let site: DerivedSite
    let publication: Publication
    /// Of the content and of the templates, sorted.
    let diagnostics: [Diagnostic]
    /// Of everything that was read but the attachments.
    let sources: SourceFingerprint

    static func read(_ options: SourceOptions, baseURL: String? = nil) async throws -> Reading {
        var sources = SourceFingerprint()
        let (site, findings) = try await readContent(options, baseURL: baseURL, &sources)
        let language = site.configuration.locale.value ?? .sv
        let publication = try readTemplates(options, language: language.rawValue, &sources)
        return Reading(
            site: DerivedSite(site), publication: publication,
            diagnostics: (findings + publication.diagnostics).sorted(), sources: sources)
    }

    private static func readContent(
        _ options: SourceOptions, baseURL: String?, _ sources: inout SourceFingerprint
    ) async throws -> (Site, [Diagnostic]) {
        let folder = try SourceOptions.access("--source names the folder that holds content/ and templates/") {
            () throws(Directory.Failure) in try ContentFolder(in: options.source)
        }
        let results = await concurrentMap(folder.files, jobs: options.concurrency) { Item.read($0) }
        let digests = await concurrentMap(folder.files, jobs: options.concurrency) { fingerprint($0.bytes) }
        for (file, digest) in zip(folder.files, digests) { sources.add(digest, of: file.path) }
        if let bytes = folder.configuration { sources.add(fingerprint(bytes), of: ContentFolder.configurationPath) }
        let (site, linking) = try link(folder, results.map(\.item), options, baseURL: baseURL)
        let rules = await Rules.diagnostics(for: site, jobs: options.concurrency)
        return (site, results.flatMap(\.diagnostics) + linking + rules)
    }

    /// The site of what was read of each file of the folder, and what was found besides the files of items.
    static func link(
        _ folder: ContentFolder, _ read: [Item?], _ options: SourceOptions, baseURL: String? = nil
    ) throws -> (Site, [Diagnostic]) {
        let items = read.compactMap(\.self)
        let unreadable = zip(folder.files, read).filter { $0.1 == nil }.map(\.0.key)
        var (configuration, problems) = folder.configuration.map(SiteConfiguration.read) ?? (SiteConfiguration(), [])
        if let baseURL { configuration.baseURL = .known(baseURL) }
        let (site, linking) = Site.link(
            items, unreadable: Set(unreadable), attachments: folder.attachments, configuration: configuration,
            asOf: try options.asOf ?? Clock.today())
        return (site, folder.diagnostics + problems + linking)
    }

    static func readTemplates(
        _ options: SourceOptions, language: String, _ sources: inout SourceFingerprint
    ) throws -> Publication {
        let folder = try SourceOptions.access("--source names the folder that holds content/ and templates/") {
            () throws(Directory.Failure) in try TemplateFolder(in: options.source)
        }
        for file in folder.files { sources.add(fingerprint(file.bytes), of: "templates/\(file.path)") }
        let texts = try SourceOptions.access("content/site.yml asks for the language “\(language)”; add its texts") {
            () throws(Directory.Failure) in try folder.texts(language)
        }
        return Publication(
            templates: folder.templates, locale: Locale(texts, language: language), assets: Assets(folder.assets))
    }
}

extension SourceOptions {
    /// Reads something, and says what to do where the system will not.
    static func access<Value>(
        _ help: Message = "check that it is there and may be read", _ read: () throws(Directory.Failure) -> Value
    ) throws -> Value {
        do throws(Directory.Failure) {
            return try read()
        } catch {
            throw Failure("\(error.path): \(error.reason); \(help)")
        }
    }
}
