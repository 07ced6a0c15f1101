import Diagnostics

/// What a file says, without a byte-order mark, or why it is no text.
struct FileText: Sendable {
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Empty where the file cannot be read.
    let bytes: [UInt8]
    /// `nil` where the bytes are UTF-8.
    let problem: Diagnostic?

    /// - Parameter path: relative to the source folder `root`.
    init(of path: String, in root: String) {
        do {
            let read = try Directory.read("\(root)/\(path)")
            bytes = read.starts(with: Self.byteOrderMark) ? Array(read.dropFirst(3)) : read
            problem = firstInvalidUTF8(in: bytes) == nil ? nil : SourceText(path: path, bytes: bytes).encodingProblem
        } catch {
            bytes = []
            problem = Diagnostic(
                .error, "unreadable-file", in: path, "the file cannot be read: \(error.reason)",
                suggestions: [.init("check its permissions")])
        }
    }
}
