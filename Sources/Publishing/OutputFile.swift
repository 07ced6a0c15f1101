/// A file of the site to be written.
package struct OutputFile: Sendable {
    /// Relative to the output folder, with forward slashes: `avtal/nacka-polisen/index.html`.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
