import Diagnostics

/// A file below `content/` as it was read: valid UTF-8, without a byte-order mark.
package struct SourceFile: Sendable {
    /// Relative to the source folder: `content/agreements/nacka-polisen.md`.
    package let path: String
    package let key: ItemKey
    package let bytes: [UInt8]

    package init(path: String, key: ItemKey, bytes: [UInt8]) {
        self.path = path
        self.key = key
        self.bytes = bytes
    }
}
