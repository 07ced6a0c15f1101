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
        let head = JSON.object([
            .init("version", .integer(1)),
            .init("generator", .string("insyn \(toolVersion)")),
            .init("asOf", .string(site.asOf.description)),
            .init("contentFingerprint", .string(sources)),
            .init("files", .array([])),
        ])
        var bytes = head.bytes.dropLast(2) as [UInt8]
        // Written one by one, because they are as many as the files of the site.
        bytes.reserveCapacity(bytes.count + files.reduce(2) { $0 + $1.path.utf8.count + 128 })
        for (index, file) in files.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(file.json)
        }
        bytes.append(contentsOf: "]}".utf8)
        return OutputFile(path: path, bytes: bytes)
    }
}

extension Manifest.Entry {
    fileprivate var json: JSON {
        .object([.init("path", .string(path)), .init("size", .integer(size)), .init("sha256", .string(sha256))])
    }
}
