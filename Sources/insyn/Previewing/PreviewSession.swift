import Content
import Diagnostics
import Preview
import Publishing

/// The site that a preview shows: read again whenever its files change, and shown as it last was where it cannot be read.
///
/// What reading and linking say is told at once. What else `insyn check` looks at takes longer; it does so while the
/// page is shown already.
actor PreviewSession: PreviewedSite {
    private let options: SourceOptions
    private var memory = PreviewMemory()
    /// What is served.
    private var shown: PreviewedVersion
    /// What is served besides the files of items.
    private var common: CommonFiles
    private var report: PreviewReport
    private var checking: Task<Void, Never>?
    private var number = 1
    private var listeners: [Int: Listener] = [:]
    private var listenerCount = 0
    /// So that pages of an earlier preview fetch themselves again.
    private let name = String(UInt32.random(in: 1...UInt32.max), radix: 36)

    /// A page in view, by its path.
    private struct Listener {
        let page: String
        let states: AsyncStream<PreviewState>.Continuation
    }

    /// How long a file with errors is given to be saved to its end, and a page to be fetched before all is looked at.
    private static let patience = Duration.milliseconds(150)

    init(_ options: SourceOptions) async throws {
        self.options = options
        var memory = PreviewMemory()
        shown = try await memory.read(.all, options)
        self.memory = memory
        common = CommonFiles(shown.publication, of: shown.site)
        report = PreviewReport(options)
        report.take(shown.diagnostics(options), isWhole: false)
        check(shown)
    }

    /// Takes in changes until the task is cancelled.
    func follow(_ changes: ChangeQueue) async {
        while !Task.isCancelled {
            let taken = await changes.next()
            checking?.cancel()
            do {
                let version = try await read(taken)
                let found = version.diagnostics(options)
                if found.stopPublication(strict: false) {
                    try? await Task.sleep(for: Self.patience)
                    if await changes.isEmpty { report.take(found, isWhole: false) }
                } else {
                    show(version, found)
                }
            } catch {
                report.take((error as? Failure)?.message ?? Message(pattern: "\(error)"))
            }
            tell()
        }
    }

    /// Where it throws, what has changed in the meantime is not known, so that next time all is read anew.
    private func read(_ changes: FileChanges) async throws -> PreviewedVersion {
        var memory = memory
        self.memory = PreviewMemory()
        let version = try await memory.read(changes, options)
        self.memory = memory
        return version
    }

    private func show(_ version: PreviewedVersion, _ found: [Diagnostic]) {
        (shown, number) = (version, number + 1)
        common = CommonFiles(version.publication, of: version.site)
        report.take(found, isWhole: false)
        check(version)
    }

    /// Looks at what takes longer, unless there are newer changes by then.
    private func check(_ version: PreviewedVersion) {
        checking = Task {
            try? await Task.sleep(for: Self.patience)
            guard !Task.isCancelled, let found = try? await version.allDiagnostics(options), !Task.isCancelled else {
                return
            }
            report.take(found, isWhole: true)
            tell()
        }
    }
}

extension PreviewSession {
    func file(at path: String) -> [UInt8]? {
        if let item = shown.item(at: path) {
            return shown.publication.files(of: item, in: shown.site).first { $0.path == path }?.bytes
        }
        if shown.site.site.attachments.contains(path) {
            return try? Directory.read("\(options.source)/content/\(path)")
        }
        return common.file(at: path)?.bytes
    }

    var version: String { "\(name)-\(number)" }

    func states(ofPage page: String) -> AsyncStream<PreviewState> {
        let (stream, continuation) = AsyncStream.makeStream(of: PreviewState.self, bufferingPolicy: .bufferingNewest(1))
        listenerCount += 1
        let number = listenerCount
        listeners[number] = Listener(page: page, states: continuation)
        continuation.onTermination = { _ in Task { await self.forget(number) } }
        continuation.yield(state(ofPage: page))
        return stream
    }

    private func forget(_ listener: Int) { listeners[listener] = nil }

    private func tell() {
        for listener in listeners.values { listener.states.yield(state(ofPage: listener.page)) }
    }

    private func state(ofPage page: String) -> PreviewState {
        PreviewState(
            version: version, alert: report.alert,
            remarks: shown.item(at: page).map { report.warnings(in: $0.path) } ?? [])
    }
}
