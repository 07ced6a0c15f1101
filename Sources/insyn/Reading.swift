import Content
import Diagnostics
import Publishing
import Validation

/// The stages that every command begins with: files to items to a linked site, and templates to programs.
struct Reading {
    let site: DerivedSite
    let publication: Publication
    let outline: Outline
    /// Of the content and of the templates, sorted.
    let diagnostics: [Diagnostic]
    private let content: ContentFolder
    private let templates: TemplateFolder

    /// The files of items.
    var files: [SourceFile] { content.files }

    /// - Parameters:
    ///   - baseURL: in place of the one in `content/site.yml`.
    ///   - replaced: bytes in place of those of some content files.
    ///   - history: what git knows; `nil` where changes are not looked at.
    ///   - usesBaseline: whether findings in `content/baseline.yml` are left out.
    static func read(
        _ options: SourceOptions, baseURL: String? = nil, replacing replaced: [String: [UInt8]] = [:],
        history: History? = nil, usesBaseline: Bool = true
    ) async throws -> Reading {
        let help: Message = "--source names the folder that holds content/ and templates/"
        let content = try await SourceOptions.access(help) { () async throws(Directory.Failure) in
            try await ContentFolder(in: options.source, jobs: options.concurrency)
        }.replacing(replaced)
        let templates = try SourceOptions.access(help) { () throws(Directory.Failure) in
            try TemplateFolder(in: options.source)
        }
        let configuration =
            content.configuration.map { SiteConfiguration.read($0).configuration } ?? SiteConfiguration()
        async let compiled = compile(templates, configuration.locale.value ?? .sv)
        let results = await concurrentMap(content.files, jobs: options.concurrency) { Item.read($0) }
        let (publication, words) = try await compiled
        let (linked, linking) = try await link(
            content, results.map(\.item), options, baseURL: baseURL, words: words)
        let site = await DerivedSite(linked, jobs: options.concurrency)
        let outline = await publication.outline(of: site, jobs: options.concurrency)
        let found = try await findings(in: site, content, publication, outline, history, options)
        let all = results.flatMap(\.diagnostics) + linking + publication.diagnostics + found
        return Reading(
            site: site, publication: publication, outline: outline,
            diagnostics: adjusted(all, content, configuration, usesBaseline: usesBaseline, options),
            content: content, templates: templates)
    }

    /// What is found in a site besides what reading, linking and the templates say; throws where the task is cancelled.
    static func findings(
        in site: DerivedSite, _ content: ContentFolder, _ publication: Publication, _ outline: Outline,
        _ history: History?, _ options: SourceOptions
    ) async throws -> [Diagnostic] {
        let rules = await Rules.diagnostics(for: site, jobs: options.concurrency)
        try Task.checkCancellation()
        let changes = history.map { Rules.diagnostics(for: $0.changes(in: site.site)) } ?? []
        let pages = publication.diagnostics(of: site, outline)
        return try rules + check(content.attachments, options) + changes + pages
    }

    /// As grave as the site wants them, without those that it knows, and without personal identity numbers; sorted.
    static func adjusted(
        _ diagnostics: [Diagnostic], _ content: ContentFolder, _ configuration: SiteConfiguration,
        usesBaseline: Bool = true, _ options: SourceOptions
    ) -> [Diagnostic] {
        let severities = Severities(
            configuration, source: content.configuration ?? [], codes: Set(Problems.all.map(\.code)))
        let (baseline, problems) = content.baseline.map(Baseline.read) ?? (Baseline(), [])
        let all = diagnostics.withoutIdentityNumbers + severities.diagnostics + problems
        guard usesBaseline, let source = content.baseline else { return severities.applied(to: all).sorted() }
        return severities.applied(to: baseline.applied(to: all, source: source, text: options.text(of:))).sorted()
    }

    /// The site of what was read of each file of the folder, and what was found besides the files of items.
    static func link(
        _ folder: ContentFolder, _ read: [Item?], _ options: SourceOptions, baseURL: String? = nil,
        words: SiteWords = .none
    ) async throws -> (Site, [Diagnostic]) {
        let unreadable = folder.unreadable + zip(folder.files, read).filter { $0.1 == nil }.map(\.0)
        var (configuration, problems) = folder.configuration.map(SiteConfiguration.read) ?? (SiteConfiguration(), [])
        if let baseURL { configuration.baseURL = .known(baseURL) }
        let today = try options.asOf ?? Clock.today()
        problems += configuration.diagnostics(asOf: today, source: folder.configuration ?? [])
        let (site, linking) = await Site.link(
            read.compactMap(\.self), unreadable: unreadable, attachments: folder.attachments,
            configuration: configuration, words: words, asOf: today, jobs: options.concurrency)
        return (site, folder.diagnostics + problems + linking)
    }

    /// The templates of a site, and what rules have to know of its language.
    static func readTemplates(
        _ options: SourceOptions, _ language: SiteConfiguration.Language
    ) throws -> (publication: Publication, words: SiteWords) {
        let folder = try SourceOptions.access("--source names the folder that holds content/ and templates/") {
            () throws(Directory.Failure) in try TemplateFolder(in: options.source)
        }
        return try compile(folder, language)
    }

    private static func compile(
        _ templates: TemplateFolder, _ language: SiteConfiguration.Language
    ) throws -> (publication: Publication, words: SiteWords) {
        let texts = try texts(of: templates, language)
        return (publication(templates, texts, language), SiteWords(texts))
    }

    private static func texts(
        of templates: TemplateFolder, _ language: SiteConfiguration.Language
    ) throws -> TextCatalogue {
        try SourceOptions.access("content/site.yml asks for the language “\(language.rawValue)”; add its texts") {
            () throws(Directory.Failure) in try templates.texts(language.rawValue)
        }
    }

    private static func publication(
        _ templates: TemplateFolder, _ texts: TextCatalogue, _ language: SiteConfiguration.Language
    ) -> Publication {
        Publication(
            templates: templates.templates, locale: Locale(texts, language: language.rawValue),
            assets: Assets(templates.assets))
    }

    /// Reads the attachments that are text, one after the other, because they may be large.
    private static func check(_ attachments: [String], _ options: SourceOptions) throws -> [Diagnostic] {
        try attachments.map { "content/\($0)" }.filter(Attachment.mayBeText).flatMap { path in
            let bytes = try SourceOptions.access { () throws(Directory.Failure) in
                try Directory.read("\(options.source)/\(path)")
            }
            return Attachment(path, bytes: bytes).map { Rules.diagnostics(for: $0) } ?? []
        }
    }

    /// Of everything that was read but the attachments.
    func fingerprint(jobs: Int) async -> SourceFingerprint {
        let choices = [
            (ContentFolder.configurationPath, content.configuration), (ContentFolder.baselinePath, content.baseline),
        ].compactMap { path, bytes in bytes.map { (path, $0) } }
        let files =
            content.files.map { ($0.path, $0.bytes) } + templates.files.map { ("templates/\($0.path)", $0.bytes) }
            + choices
        var sources = SourceFingerprint()
        let digests = await concurrentMap(files, jobs: jobs) { Digest(of: $0.1) }
        for (file, digest) in zip(files, digests) { sources.add(digest, of: file.0) }
        return sources
    }
}

extension SourceOptions {
    /// Reads something, and says what to do where the system will not.
    static func access<Value>(
        _ help: Message = "check that it is there and may be read", _ read: () throws(Directory.Failure) -> Value
    ) throws -> Value {
        do throws(Directory.Failure) { return try read() } catch { throw failure(error, help) }
    }

    static func access<Value>(
        _ help: Message, _ read: () async throws(Directory.Failure) -> Value
    ) async throws -> Value {
        do throws(Directory.Failure) { return try await read() } catch { throw failure(error, help) }
    }

    private static func failure(_ failure: Directory.Failure, _ help: Message) -> Failure {
        Failure("\(failure.path): \(failure.reason); \(help)")
    }
}
