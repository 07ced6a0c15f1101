package import Content
import Diagnostics

/// `manifest.json`: every file of the site but itself and compressed copies, with its size and SHA-256; for which day
/// it was built, with which version, and from what (`SourceFingerprint`).
///
/// The tool replaces only folders that hold one.
package enum Manifest {
    package static let path = "manifest.json"
    /// The bytes that every manifest of ours begins with, which those of web applications do not.
    package static let mark = Array(#"{"version":1,"generator":"insyn "#.utf8)

    /// - Parameter entry: what to say of a file; `nil` for those that are left out.
    package static func file<File>(
        for files: [File], of site: Site, madeFrom sources: Digest, toolVersion: String, entry: (File) -> Entry?
    ) -> OutputFile {
        let capacity = files.reduce(256) { $0 + (entry($1).map { $0.path.utf8.count + 128 } ?? 0) }
        var json = JSONWriter(capacity: capacity)
        json.object { json in
            json.member("version", 1)
            json.member("generator", "insyn \(toolVersion)")
            json.member("asOf", site.asOf.description)
            json.member("contentFingerprint", sources.description)
            json.member("files", each: files) { entry($0)?.write(to: &$1) }
        }
        return OutputFile(path: path, bytes: json.bytes)
    }
}

extension Manifest.Entry {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("path", path)
            json.member("size", size)
            json.member("sha256", digest.description)
        }
    }
}
