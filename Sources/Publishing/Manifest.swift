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

    package static func file(
        for files: [Entry], of site: Site, madeFrom sources: String, toolVersion: String
    ) -> OutputFile {
        let entries = files.map { file in
            JSON.object([
                .init("path", .string(file.path)), .init("size", .integer(file.size)),
                .init("sha256", .string(file.sha256)),
            ])
        }
        let manifest = JSON.object([
            .init("version", .integer(1)),
            .init("generator", .string("insyn \(toolVersion)")),
            .init("asOf", .string(site.asOf.description)),
            .init("contentFingerprint", .string(sources)),
            .init("files", .array(entries)),
        ])
        return OutputFile(path: path, bytes: manifest.bytes)
    }
}
