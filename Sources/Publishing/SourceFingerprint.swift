/// What a site was made from, as one SHA-256: that of the text that `sha256sum` prints for all files of it, sorted by
/// the bytes of their paths.
///
/// Below `content/` and `templates/`, that is all files but those whose name, or whose folder's, begins with a full stop:
///
///     find content templates -name '.*' -prune -o -type f -print | LC_ALL=C sort | xargs -d '\n' sha256sum | sha256sum
///
/// A byte-order mark at the beginning of an item is not part of it.
package struct SourceFingerprint: Sendable {
    private var digests: [String: String] = [:]

    package init() {}

    /// Adds the SHA-256 of a file under its path, such as `content/site.yml`.
    package mutating func add(_ digest: String, of path: String) { digests[path] = digest }

    package var digest: String {
        let sorted = digests.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        return fingerprint(Array(sorted.map { "\($0.value)  \($0.key)\n" }.joined().utf8))
    }
}
