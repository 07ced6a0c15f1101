/// A page as a preview serves it: with a script that follows changes, and leave for that script to run.
struct PreviewedPage {
    private(set) var bytes: [UInt8]

    init(_ page: [UInt8], version: String) {
        bytes = page
        add("<script src=\"/\(Answers.script)\" data-version=\"\(version)\"></script>")
        allowScript()
    }

    private mutating func add(_ script: String) {
        let end = bytes.ranges(of: Array("</body>".utf8)).last?.lowerBound ?? bytes.endIndex
        bytes.insert(contentsOf: script.utf8, at: end)
    }

    /// Gives the page a policy under which the script may run and listen. The built page keeps its own.
    private mutating func allowScript() {
        guard let mark = bytes.firstRange(of: Array("http-equiv=\"Content-Security-Policy\" content=\"".utf8)),
            let end = bytes[mark.upperBound...].firstIndex(of: UInt8(ascii: "\""))
        else { return }
        let policy = String(decoding: bytes[mark.upperBound..<end], as: UTF8.self).split(separator: ";")
        let directives = Self.allowing(["script-src", "connect-src"], in: policy.map { $0.split(separator: " ") })
        let text = directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
        bytes.replaceSubrange(mark.upperBound..<end, with: text.utf8)
    }

    /// A directive that is not there has the sources of `default-src` (CSP level 3, section 6.8.3).
    private static func allowing(_ names: [Substring], in policy: [[Substring]]) -> [[Substring]] {
        let fallback = policy.first { $0.first == "default-src" }?.dropFirst() ?? []
        return policy.filter { !names.contains($0.first ?? "") }
            + names.map { name in
                let sources = policy.first { $0.first == name }?.dropFirst() ?? fallback
                return [name, "'self'"] + sources.filter { $0 != "'none'" && $0 != "'self'" }
            }
    }
}
