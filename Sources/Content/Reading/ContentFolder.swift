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
    private let unchanged: [String: SourceFile]

    package static let configurationPath = "content/site.yml"
    package static let baselinePath = "content/baseline.yml"
    /// In bytes. No text that people read is longer, and nobody waits for a larger file on a telephone.
    private static let (largestItem, largestAttachment) = (1_000_000, 10_000_000)
    /// The folder for attachments.
    private static let attachmentFolder = "files"
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Reads the folder `content` in `source`; throws when it cannot be listed at all. Files of which it is known, by
    /// their paths, that they have not changed are not read again.
    package init(in source: String, unchanged: [String: SourceFile] = [:]) throws(Directory.Failure) {
        root = source
        self.unchanged = unchanged
        var hasConfiguration = false
        for entry in try Directory.entries(of: "\(source)/content") {
            switch entry.type {
            case .file where entry.name == "site.yml":
                let (bytes, isText) = read(Self.configurationPath)
                configuration = isText ? bytes : nil
                hasConfiguration = true
            case .file where entry.name == "baseline.yml":
                let (bytes, isText) = read(Self.baselinePath)
                baseline = isText ? bytes : nil
            case .directory where entry.name == Self.attachmentFolder: addAttachments(below: Self.attachmentFolder)
            case .directory: addItems(in: entry.name)
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
            bytes.count <= Self.largestItem, !bytes.starts(with: Self.byteOrderMark),
            firstInvalidUTF8(in: bytes) == nil
        else { return nil }
        return SourceFile(path: file.path, key: file.key, bytes: bytes)
    }

    private mutating func addItems(in folder: String) {
        guard let kind = Kind(folder: folder) else {
            let folders = Kind.allCases.map(\.folder) + [Self.attachmentFolder]
            let help: Message? = nearMiss(of: folder, among: folders).map { "did you mean “content/\($0)”?" }
            return report(
                "unknown-folder", "content/\(folder)", "no kind of item has the folder “\(folder)”",
                help: help ?? "the folders are: \(folders.joined(separator: ", "))")
        }
        for entry in entries(of: "content/\(folder)") {
            let path = "content/\(folder)/\(entry.name)"
            switch entry.type {
            case .file: addItem(path, entry, kind)
            case .symbolicLink: reportLink(path)
            case .directory: reportUnexpected(path, "a folder of a kind holds files only; move what is in it up")
            case .other: reportUnexpected(path, "this is no file")
            }
        }
    }

    private mutating func addItem(_ path: String, _ entry: Directory.Entry, _ kind: Kind) {
        guard entry.name.hasSuffix(".md") else {
            return reportUnexpected(path, "items are files that end with “.md”; attachments belong in content/files/")
        }
        let id = String(entry.name.dropLast(3))
        guard isID(id) else {
            return report("bad-id", path, "“\(id)” is no id", help: "\(idRule); rename the file")
        }
        if let file = unchanged[path] { return files.append(file) }
        guard entry.size <= Self.largestItem else {
            unreadable.append(SourceFile(path: path, key: ItemKey(kind, id), bytes: []))
            return reportSize(.error, path, entry.size, Self.largestItem)
        }
        let (bytes, isText) = read(path)
        let file = SourceFile(path: path, key: ItemKey(kind, id), bytes: bytes)
        if isText { files.append(file) } else { unreadable.append(file) }
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

    /// The bytes of a file without a byte-order mark, and whether they are UTF-8; reports what is wrong.
    private mutating func read(_ path: String) -> (bytes: [UInt8], isText: Bool) {
        do {
            var bytes = try Directory.read("\(root)/\(path)")
            if bytes.starts(with: Self.byteOrderMark) { bytes.removeFirst(3) }
            guard firstInvalidUTF8(in: bytes) != nil else { return (bytes, true) }
            diagnostics += [SourceText(path: path, bytes: bytes).encodingProblem].compactMap { $0 }
            return (bytes, false)
        } catch {
            report("unreadable-file", path, "the file cannot be read: \(error.reason)", help: "check its permissions")
            return ([], false)
        }
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
