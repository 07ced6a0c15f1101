/// The files of `templates/assets/`, each under a name that changes with its content, so that it may be kept for ever.
package struct Assets: Sendable {
    package let files: [OutputFile]
    private let paths: [String: String]

    /// `originals` are paths below `templates/assets/` with their bytes.
    package init(_ originals: [(path: String, bytes: [UInt8])]) {
        let named = originals.map { original in
            (original.path, OutputFile(path: Self.fingerprinted(original.path, original.bytes), bytes: original.bytes))
        }
        files = named.map(\.1)
        paths = Dictionary(named.map { ($0.0, $0.1.path) }, uniquingKeysWith: { first, _ in first })
    }

    /// The path in the output of a file below `templates/assets/`; `nil` where there is no such file.
    package subscript(path: String) -> String? { paths[path] }

    /// The paths in the output of the scripts that all pages load, in the order of their names.
    var scripts: [String] {
        paths.filter { $0.key.hasSuffix(".js") && $0.key != SearchPage.scriptName }.sorted { $0.key < $1.key }
            .map(\.value)
    }

    /// `site.css` becomes `assets/site.1a2b3c4d5e6f.css`.
    private static func fingerprinted(_ path: String, _ bytes: [UInt8]) -> String {
        let digest = Digest(of: bytes).description.prefix(12)
        guard let dot = path.lastIndex(of: ".") else { return "assets/\(path).\(digest)" }
        return "assets/\(path[..<dot]).\(digest)\(path[dot...])"
    }
}
