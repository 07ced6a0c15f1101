import Content
import Publishing
import Synchronization

/// Gathers the files of a new site beside the old one, from several tasks at once.
final class Staging: Sendable {
    private let folder: SiteFolder
    private let folders: StagedFolders
    private let compresses: Bool
    /// Compressed files that the site has anyway.
    private let taken: Set<String>
    private let isFirst: Bool
    private let gathered = Mutex<[StagedFile]>([])

    /// - Parameters:
    ///   - compresses: whether text files get compressed copies, `index.html.gz` for `index.html`, that web servers send
    ///     in place of these.
    ///   - attachments: the paths of all of them, which no copy may have.
    init(in folder: SiteFolder, compresses: Bool, attachments: [String]) {
        self.folder = folder
        self.compresses = compresses
        folders = StagedFolders(in: folder.staging)
        taken = Set(attachments.filter { $0.hasSuffix(".gz") })
        isFirst = !FileSystem.exists(folder.path)
    }

    /// Writes those of the files, and of their compressed copies, that the old site does not have.
    func add(_ files: [OutputFile]) throws {
        for file in files {
            try add(file, isCompressedCopy: false)
            if compresses, let copy = compressedCopy(of: file) { try add(copy, isCompressedCopy: true) }
        }
    }

    /// All that was added, by path.
    var files: [StagedFile] {
        gathered.withLock { files in
            files.sort { $0.entry.path < $1.entry.path }
            return files
        }
    }

    private func add(_ file: OutputFile, isCompressedCopy: Bool) throws {
        let isUnchanged = !isFirst && oldSiteHas(file)
        if !isUnchanged {
            try folders.make(for: file.path)
            try FileSystem.write(file.bytes, to: "\(folder.staging)/\(file.path)")
        }
        let entry = Manifest.Entry(path: file.path, size: file.bytes.count, digest: Digest(of: file.bytes))
        let staged = StagedFile(entry: entry, isCompressedCopy: isCompressedCopy, isUnchanged: isUnchanged)
        gathered.withLock { $0.append(staged) }
    }

    private func oldSiteHas(_ file: OutputFile) -> Bool {
        let place = "\(folder.path)/\(file.path)"
        guard FileSystem.type(of: place) == .file else { return false }
        return (try? Directory.read(place)) == file.bytes
    }

    /// `nil` where it would not be smaller, or where the site has a file of that name.
    private func compressedCopy(of file: OutputFile) -> OutputFile? {
        let path = "\(file.path).gz"
        guard MediaType.of(file.path)?.isText == true, !taken.contains(path) else { return nil }
        return Gzip.compressed(file.bytes).map { OutputFile(path: path, bytes: $0) }
    }
}
