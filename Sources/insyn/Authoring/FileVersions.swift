import Content
import Diagnostics

/// A file as it is and as it is to be.
struct FileVersions {
    let oldPath: String
    let newPath: String
    let old: [UInt8]
    let new: [UInt8]

    var diff: String {
        UnifiedDiff(
            from: oldPath, String(decoding: old, as: UTF8.self), to: newPath, String(decoding: new, as: UTF8.self)
        ).text
    }
}

extension [FileVersions] {
    /// Writes each new version beside its place first, so that a full disk leaves all files as they were.
    func write(in source: String) throws {
        let staged = map { ("\(source)/\($0.newPath)", "\(source)/\($0.newPath).insyn-new") }
        do {
            for (version, (_, temporary)) in zip(self, staged) { try FileSystem.write(version.new, to: temporary) }
            for version in self
            where version.oldPath != version.newPath && FileSystem.exists("\(source)/\(version.newPath)") {
                throw Failure("\(version.newPath): there is such a file already; give another id")
            }
        } catch {
            for (_, temporary) in staged { try? FileSystem.remove(temporary) }
            throw error
        }
        for (place, temporary) in staged { try FileSystem.move(temporary, to: place) }
        for version in self where version.oldPath != version.newPath {
            try FileSystem.remove("\(source)/\(version.oldPath)")
        }
    }
}
