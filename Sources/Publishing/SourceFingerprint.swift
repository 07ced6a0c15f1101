/// What a site was made from, as one SHA-256: that of the text that `sha256sum` prints for all files of it, sorted by
/// the bytes of their paths.
///
/// Below `content/` and `templates/`, that is all files but those whose name, or whose folder's, begins with a full stop:
///
///     find content templates -name '.*' -prune -o -type f -print | LC_ALL=C sort | xargs -d '\n' sha256sum | sha256sum
///
/// A byte-order mark at the beginning of an item is not part of it.
package struct SourceFingerprint: Sendable {
    private var files: [(path: String, digest: Digest)] = []

    package init() {}

    /// Adds a file under its path, such as `content/site.yml`, which nothing has been added under before.
    package mutating func add(_ digest: Digest, of path: String) { files.append((path, digest)) }

    package var digest: Digest {
        var text: [UInt8] = []
        for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
            text += "\(file.digest)  \(file.path)\n".utf8
        }
        return Digest(of: text)
    }
}
