import Content
import Diagnostics
import Preview
import Publishing
import Validation

/// The site that a preview shows: read again whenever its files change, and shown as it last was where it cannot be read.
///
/// What reading and linking say is told at once. The rules and the links to places on other pages, which take longer,
/// are looked at while the page is shown already.
actor PreviewSession: PreviewedSite {
    private let options: SourceOptions
    private var memory: PreviewMemory
    /// What is served.
    private var shown: PreviewedVersion
    /// What is served besides the files of items, once somebody has asked for it.
    private var commonFiles: [String: [UInt8]]?
    /// The errors of the newest files.
    private var errors: [String] = []
    private var checking: Task<Void, Never>?
    private var number = 1
    private var listeners: [Int: AsyncStream<PreviewState>.Continuation] = [:]
    private var listenerCount = 0
    /// So that pages of an earlier preview fetch themselves again.
    private let name = String(UInt32.random(in: 1...UInt32.max), radix: 36)

    /// How long a file with errors is given to be saved to its end.
    private static let patience = Duration.milliseconds(150)

    init(_ options: SourceOptions) async throws {
        self.options = options
        var memory = PreviewMemory()
        shown = try await memory.read(.all, options)
        self.memory = memory
        let found = text(of: shown.diagnostics)
        if !found.isEmpty { report(found) }
        check(shown)
    }

    /// Takes in changes until the task is cancelled.
    func follow(_ changes: ChangeQueue) async {
        while !Task.isCancelled {
            let taken = await changes.next()
            checking?.cancel()
            let (version, found) = await read(taken)
            if !found.isEmpty, found != errors {
                try? await Task.sleep(for: Self.patience)
                guard await changes.isEmpty else { continue }
            }
            if let version, found.isEmpty {
                (shown, commonFiles, number) = (version, nil, number + 1)
                errors = []
                tell()
                check(version)
            } else {
                report(found)
            }
        }
    }

    private func read(_ changes: FileChanges) async -> (PreviewedVersion?, errors: [String]) {
        var memory = memory
        do {
            let version = try await memory.read(changes, options)
            self.memory = memory
            return (version, text(of: version.diagnostics))
        } catch {
            // What has changed in the meantime is not known, so that next time all is looked at.
            self.memory = PreviewMemory()
            return (nil, [(error as? Failure).map { Language.phrases.text($0.message) } ?? "\(error)"])
        }
    }

    /// Looks at what takes longer, unless there are newer changes by then.
    private func check(_ version: PreviewedVersion) {
        checking = Task {
            try? await Task.sleep(for: Self.patience)
            guard !Task.isCancelled else { return }
            let rules = await Rules.diagnostics(for: version.site, jobs: options.concurrency)
            guard !Task.isCancelled else { return }
            let places = version.publication.diagnostics(of: version.site)
            report(text(of: version.diagnostics + rules + places))
        }
    }

    private func text(of diagnostics: [Diagnostic]) -> [String] {
        let printer = TextPrinter(usesColour: false, phrases: Language.phrases, source: options.text(of:))
        return diagnostics.withoutIdentityNumbers.filter { $0.severity == .error }.sorted().map { printer.print([$0]) }
    }

    /// Says what is wrong now, on the console and on the pages.
    private func report(_ found: [String]) {
        if found.isEmpty, !errors.isEmpty || number == 1 {
            Console.say("no errors: all can be published", to: Console.standardError)
        } else if found != errors {
            Console.printError(found.joined())
        }
        errors = found
        tell()
    }
}

extension PreviewSession {
    func file(at path: String) -> [UInt8]? {
        if let key = shown.publication.item(at: path), let item = shown.site.site[key] {
            return shown.publication.files(of: item, in: shown.site).first { $0.path == path }?.bytes
        }
        if shown.site.site.attachments.contains(path) {
            return try? Directory.read("\(options.source)/content/\(path)")
        }
        let files =
            commonFiles
            ?? Dictionary(
                shown.publication.commonFiles(of: shown.site).map { ($0.path, $0.bytes) }, uniquingKeysWith: { $1 })
        commonFiles = files
        return files[path]
    }

    func state() -> PreviewState {
        let title: Message =
            errors.count == 1
            ? "an error keeps the site from being published"
            : "\(errors.count) errors keep the site from being published"
        let alert = PreviewState.Alert(
            title: Language.phrases.text(title), problems: errors, close: Language.phrases.text("Close"))
        return PreviewState(version: "\(name)-\(number)", alert: errors.isEmpty ? nil : alert)
    }

    func states() -> AsyncStream<PreviewState> {
        let (stream, continuation) = AsyncStream.makeStream(of: PreviewState.self, bufferingPolicy: .bufferingNewest(1))
        listenerCount += 1
        let number = listenerCount
        listeners[number] = continuation
        continuation.onTermination = { _ in Task { await self.forget(number) } }
        continuation.yield(state())
        return stream
    }

    private func forget(_ listener: Int) { listeners[listener] = nil }

    private func tell() {
        for listener in listeners.values { listener.yield(state()) }
    }
}
