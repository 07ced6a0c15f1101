import Content
import Diagnostics
import Publishing

extension SiteFolder {
    /// Puts the files in place of what is there; `false` when they already are what is there.
    func replace(with files: [OutputFile]) throws -> Bool {
        if try holdsExactly(files) { return false }
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
            FileSystem.type(of: "\(path)/\(folder)\(name)") == .directory
                ? try paths(below: "\(folder)\(name)/") : [folder + name]
        }.sorted()
    }

    private func isUnchanged(_ file: OutputFile) -> Bool {
        let place = "\(path)/\(file.path)"
        guard FileSystem.type(of: place) == .file else { return false }
        return (try? Directory.read(place)) == file.bytes
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
        try FileSystem.move(path, to: retired)
        tell("\(path): this file system cannot exchange two folders in one step; for a moment there is no site here")
        do {
            try FileSystem.move(staging, to: path)
        } catch {
            try FileSystem.move(retired, to: path)
            throw error
        }
        try FileSystem.remove(retired)
    }
}
