package import Diagnostics

/// What lies below `content/`: the files to read, and what should not be there.
package struct ContentFolder: Sendable {
    /// Sorted by path.
    package private(set) var files: [SourceFile] = []
    /// Files of items that are no text.
    package private(set) var unreadable: [SourceFile] = []
    /// `content/site.yml`; `nil` when there is none, or it is no text, which is an error.
    package private(set) var configuration: [UInt8]?
    /// `content/baseline.yml`; `nil` when there is none, or it is no text, which is an error.
    package private(set) var baseline: [UInt8]?
    /// Paths below `content/` of files that documents publish, sorted.
    package private(set) var attachments: [String] = []
    package private(set) var diagnostics: [Diagnostic] = []

    private let root: String

    package static let configurationPath = "content/site.yml"
    package static let baselinePath = "content/baseline.yml"
    /// In bytes. No text that people read is longer, and nobody waits for a larger file on a telephone.
    private static let (largestItem, largestAttachment) = (1_000_000, 10_000_000)
    /// The folder for attachments.
    private static let attachmentFolder = "files"

    /// Reads the folder `content` in `source`, on up to `jobs` tasks; throws when it cannot be listed at all. Files of
    /// which it is known, by their paths, that they have not changed are not read again.
    package init(
        in source: String, unchanged: [String: SourceFile] = [:], jobs: Int
    ) async throws(Directory.Failure) {
        root = source
        var hasConfiguration = false
        var items: [(key: ItemKey, path: String)] = []
        for entry in try Directory.entries(of: "\(source)/content") {
            switch entry.type {
            case .file where entry.name == "site.yml":
                configuration = text(of: Self.configurationPath)
                hasConfiguration = true
            case .file where entry.name == "baseline.yml":
                baseline = text(of: Self.baselinePath)
            case .directory where entry.name == Self.attachmentFolder: addAttachments(below: Self.attachmentFolder)
            case .directory: items += self.items(in: entry.name)
            case .symbolicLink: reportLink("content/\(entry.name)")
            default:
                reportUnexpected(
                    "content/\(entry.name)", "only site.yml, baseline.yml and the folders of the kinds belong here")
            }
        }
        if !hasConfiguration {
            report(
                "missing-configuration", Self.configurationPath, "the site's configuration is missing",
                help: "write content/site.yml with name, description, base_url, locale, publisher, licence and contact")
        }
        let read = await concurrentMap(items, jobs: jobs) { key, path -> (file: SourceFile, problem: Diagnostic?) in
            if let file = unchanged[path] { return (file, nil) }
            let text = FileText(of: path, in: source)
            return (SourceFile(path: path, key: key, bytes: text.bytes), text.problem)
        }
        files = read.filter { $0.problem == nil }.map(\.file)
        unreadable += read.filter { $0.problem != nil }.map(\.file)
        diagnostics += read.compactMap(\.problem)
    }

    /// The same folder with other bytes in some files of items.
    package func replacing(_ bytes: [String: [UInt8]]) -> ContentFolder {
        var folder = self
        folder.files = files.map { SourceFile(path: $0.path, key: $0.key, bytes: bytes[$0.path] ?? $0.bytes) }
        return folder
    }

    /// The file of an item that was read before, as it is now; `nil` where it is no longer one that can be read without
    /// a word, so that the folder has to be read anew.
    package func reread(_ file: SourceFile) -> SourceFile? {
        let path = "\(root)/\(file.path)"
        guard (try? Directory.type(of: path)) == .file, let bytes = try? Directory.read(path),
            bytes.count <= Self.largestItem, !bytes.starts(with: FileText.byteOrderMark),
            firstInvalidUTF8(in: bytes) == nil
        else { return nil }
        return SourceFile(path: file.path, key: file.key, bytes: bytes)
    }

    /// The files of items in a folder that may be read.
    private mutating func items(in folder: String) -> [(key: ItemKey, path: String)] {
        guard let kind = Kind(folder: folder) else {
            let folders = Kind.allCases.map(\.folder) + [Self.attachmentFolder]
            let help: Message? = nearMiss(of: folder, among: folders).map { "did you mean “content/\($0)”?" }
            report(
                "unknown-folder", "content/\(folder)", "no kind of item has the folder “\(folder)”",
                help: help ?? "the folders are: \(folders.joined(separator: ", "))")
            return []
        }
        return entries(of: "content/\(folder)").compactMap { entry in
            let path = "content/\(folder)/\(entry.name)"
            switch entry.type {
            case .file: return key(of: entry, path, kind).map { ($0, path) }
            case .symbolicLink: reportLink(path)
            case .directory: reportUnexpected(path, "a folder of a kind holds files only; move what is in it up")
            case .other: reportUnexpected(path, "this is no file")
            }
            return nil
        }
    }

    /// The key of the item that a file is of; `nil` where it is of none, or too large.
    private mutating func key(of entry: Directory.Entry, _ path: String, _ kind: Kind) -> ItemKey? {
        guard entry.name.hasSuffix(".md") else {
            reportUnexpected(path, "items are files that end with “.md”; attachments belong in content/files/")
            return nil
        }
        let id = String(entry.name.dropLast(3))
        guard isID(id) else {
            report("bad-id", path, "“\(id)” is no id", help: "\(idRule); rename the file")
            return nil
        }
        guard entry.size <= Self.largestItem else {
            unreadable.append(SourceFile(path: path, key: ItemKey(kind, id), bytes: []))
            reportSize(.error, path, entry.size, Self.largestItem)
            return nil
        }
        return ItemKey(kind, id)
    }

    private mutating func addAttachments(below folder: String) {
        for entry in entries(of: "content/\(folder)") {
            let path = "\(folder)/\(entry.name)"
            switch entry.type {
            case .file:
                attachments.append(path)
                if entry.size > Self.largestAttachment {
                    reportSize(.warning, "content/\(path)", entry.size, Self.largestAttachment)
                }
            case .directory: addAttachments(below: path)
            case .symbolicLink: reportLink("content/\(path)")
            case .other: reportUnexpected("content/\(path)", "this is no file")
            }
        }
    }

    private mutating func entries(of path: String) -> [Directory.Entry] {
        do {
            return try Directory.entries(of: "\(root)/\(path)")
        } catch {
            report("unreadable-file", path, "the folder cannot be read: \(error.reason)", help: "check its permissions")
            return []
        }
    }

    /// What a file says; `nil` where it is no text, which is reported.
    private mutating func text(of path: String) -> [UInt8]? {
        let text = FileText(of: path, in: root)
        diagnostics += [text.problem].compactMap(\.self)
        return text.problem == nil ? text.bytes : nil
    }

    private mutating func reportSize(_ severity: Severity, _ path: String, _ size: Int, _ limit: Int) {
        diagnostics.append(
            Diagnostic(
                severity, "file-too-large", in: path,
                "the file has \(size / 1_000_000) MB, more than \(limit / 1_000_000) MB",
                suggestions: [.init("make it smaller, or divide it")]))
    }

    private mutating func reportLink(_ path: String) {
        report("symbolic-link", path, "a symbolic link is not followed", help: "put the file itself here")
    }

    private mutating func reportUnexpected(_ path: String, _ help: Message) {
        report("unexpected-file", path, "this does not belong here", help: help)
    }

    private mutating func report(_ code: String, _ path: String, _ message: Message, help: Message) {
        diagnostics.append(Diagnostic(.error, code, in: path, message, suggestions: [.init(help)]))
    }
}
