import Publishing

/// A file of a new site.
struct StagedFile: Sendable {
    let entry: Manifest.Entry
    /// Whether it is the compressed copy of another file.
    let isCompressedCopy: Bool
    /// Whether the old site has the same bytes under its path; then it is not written.
    let isUnchanged: Bool
}
