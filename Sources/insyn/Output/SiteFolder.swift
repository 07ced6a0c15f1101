import Content
import Publishing

/// The folder that a site is published in. It is replaced as a whole or not touched at all.
struct SiteFolder {
    let path: String

    private var staging: String { "\(path).staging" }

    /// Throws where the folder is there but holds something that no build of ours has made.
    init(_ path: String) throws {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
        guard FileSystem.exists(path) else {
            try Self.requireFolder(around: path)
            return
        }
        guard FileSystem.isFolder(path) else {
            throw Failure("\(path): this is no folder; move it or name another --output")
        }
        let isOurs = FileSystem.exists("\(path)/\(Manifest.path)")
        guard try isOurs || FileSystem.names(in: path).isEmpty else {
            throw Failure(
                "\(path): this folder was not made by insyn (it has no \(Manifest.path)); empty it or name another --output"
            )
        }
    }

    private static func requireFolder(around path: String) throws {
        guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
        let folder = String(path[..<slash])
        guard FileSystem.isFolder(folder) else {
            throw Failure("\(folder): there is no such folder; make it or name another --output")
        }
    }

    /// Puts the files in place of what is there; `false` when they already are what is there.
    func replace(with files: [OutputFile]) throws -> Bool {
        if try holdsExactly(files) { return false }
        try FileSystem.remove(staging)
        do {
            try stage(files)
            try putInPlace()
        } catch {
            try? FileSystem.remove(staging)
            throw error
        }
        try FileSystem.remove(staging)
        return true
    }

    private func holdsExactly(_ files: [OutputFile]) throws -> Bool {
        guard FileSystem.exists(path), try paths(below: "") == files.map(\.path).sorted() else { return false }
        return files.allSatisfy { isUnchanged($0) }
    }

    private func paths(below folder: String) throws -> [String] {
        try FileSystem.names(in: "\(path)/\(folder)").flatMap { name in
            FileSystem.isFolder("\(path)/\(folder)\(name)") ? try paths(below: "\(folder)\(name)/") : [folder + name]
        }.sorted()
    }

    private func isUnchanged(_ file: OutputFile) -> Bool {
        (try? Directory.read("\(path)/\(file.path)")) == file.bytes
    }

    private func stage(_ files: [OutputFile]) throws {
        var folders: Set<String> = []
        try FileSystem.makeFolder(staging)
        for file in files {
            try makeFolders(of: file.path, &folders)
            let target = "\(staging)/\(file.path)"
            // A file that did not change keeps its time, so that copying tools see that.
            if isUnchanged(file), FileSystem.hardLink("\(path)/\(file.path)", as: target) { continue }
            try FileSystem.write(file.bytes, to: target)
        }
    }

    private func makeFolders(of file: String, _ made: inout Set<String>) throws {
        var folder = staging
        for part in file.split(separator: "/").dropLast() {
            folder += "/\(part)"
            if made.insert(folder).inserted { try FileSystem.makeFolder(folder) }
        }
    }

    private func putInPlace() throws {
        guard FileSystem.exists(path) else { return try FileSystem.move(staging, to: path) }
        if FileSystem.exchange(staging, path) { return }
        let old = "\(path).old"
        try FileSystem.remove(old)
        try FileSystem.move(path, to: old)
        try FileSystem.move(staging, to: path)
        try FileSystem.remove(old)
    }
}
