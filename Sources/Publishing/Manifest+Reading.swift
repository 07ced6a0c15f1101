import Diagnostics

extension Manifest {
    /// A file that a manifest lists.
    package struct Entry: Sendable {
        /// Relative to the folder of the manifest; never leads out of it.
        package let path: String
        package let size: Int
        package let digest: Digest

        package init(path: String, size: Int, digest: Digest) {
            self.path = path
            self.size = size
            self.digest = digest
        }
    }

    /// What a manifest says.
    package struct Contents: Sendable {
        package let generator: String
        package let asOf: String
        package let contentFingerprint: String
        package let files: [Entry]
    }

    /// `nil` where the bytes are no manifest of ours, or list a path that leads out of the folder.
    package static func read(_ bytes: [UInt8]) -> Contents? {
        guard bytes.starts(with: mark), let json = try? JSON(parsing: bytes),
            case .string(let generator)? = json["generator"], case .string(let asOf)? = json["asOf"],
            case .string(let sources)? = json["contentFingerprint"], case .array(let files)? = json["files"]
        else { return nil }
        let entries = files.compactMap(Entry.init)
        guard entries.count == files.count else { return nil }
        return Contents(generator: generator, asOf: asOf, contentFingerprint: sources, files: entries)
    }
}

extension Manifest.Entry {
    fileprivate init?(_ json: JSON) {
        guard case .string(let path)? = json["path"], case .integer(let size)? = json["size"],
            case .string(let text)? = json["sha256"], let digest = Digest(text), Self.staysInside(path)
        else { return nil }
        self.init(path: path, size: size, digest: digest)
    }

    private static func staysInside(_ path: String) -> Bool {
        path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !["", ".", ".."].contains($0) }
            && !path.utf8.contains(0)
    }
}
