import Content
import Diagnostics
import Publishing

extension SiteFolder {
    /// Puts the files that `stage` gathers in place of what is there; `false` when they already are what is there.
    func replace(_ stage: () async throws -> [StagedFile]) async throws -> Bool {
        do {
            let files = try await stage()
            let isChanged = try isChanged(files)
            if isChanged {
                try link(files.filter(\.isUnchanged))
                try putInPlace()
            }
            try FileSystem.remove(staging)
            return isChanged
        } catch {
            try? FileSystem.remove(staging)
            throw error
        }
    }

    private func isChanged(_ files: [StagedFile]) throws -> Bool {
        guard files.allSatisfy(\.isUnchanged) else { return true }
        return try paths(below: "") != files.map(\.entry.path).sorted()
    }

    private func paths(below folder: String) throws -> [String] {
        try FileSystem.names(in: "\(path)/\(folder)").flatMap { name in
            FileSystem.type(of: "\(path)/\(folder)\(name)") == .directory
                ? try paths(below: "\(folder)\(name)/") : [folder + name]
        }.sorted()
    }

    /// Adds the files that did not change to the new ones. They keep their times, so that copying tools see that.
    private func link(_ files: [StagedFile]) throws {
        let folders = StagedFolders(in: staging)
        for file in files {
            let (old, new) = ("\(path)/\(file.entry.path)", "\(staging)/\(file.entry.path)")
            try folders.make(for: file.entry.path)
            if FileSystem.hardLink(old, as: new) { continue }
            let bytes = try SourceOptions.access { () throws(Directory.Failure) in try Directory.read(old) }
            try FileSystem.write(bytes, to: new)
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
