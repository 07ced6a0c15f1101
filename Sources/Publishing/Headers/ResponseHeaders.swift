/// What a web server says with its answers, beyond what it knows by itself.
package struct ResponseHeaders: Sendable {
    /// The Content-Security-Policy of the pages, with what a page cannot ask for itself.
    let policy: String
    /// The path of the site on its host: `/` or `/insyn/`.
    let root: String

    struct Header: Sendable {
        let name: String
        let value: String
    }

    /// With every answer.
    var always: [Header] {
        [
            Header(name: "Content-Security-Policy", value: policy),
            Header(name: "Referrer-Policy", value: "same-origin"),
            Header(name: "X-Content-Type-Options", value: "nosniff"),
        ]
    }

    /// With what has its fingerprint in its name: it never changes under that name.
    let ofAssets = Header(name: "Cache-Control", value: "public, max-age=31536000, immutable")
    /// With everything else: it may be kept, but is asked for again.
    let ofPages = Header(name: "Cache-Control", value: "no-cache")
    let assetFolder = "assets/"

    init(startPage: OutputFile?, root: String) {
        // A page cannot say who may show it in a frame.
        let own = startPage.flatMap { Self.policy(of: $0.bytes) }.map { "\($0); " } ?? ""
        policy = "\(own)frame-ancestors 'none'"
        self.root = root
    }

    /// What a page asks for in `<meta http-equiv="Content-Security-Policy" content="…">`; `nil` where it has none.
    private static func policy(of page: [UInt8]) -> String? {
        let head = String(decoding: page.prefix(8192), as: UTF8.self)
        let meta = head.split(separator: "<").first { $0.hasPrefix(#"meta http-equiv="Content-Security-Policy" "#) }
        let value = meta?.split(separator: "\"", omittingEmptySubsequences: false).dropFirst(3).first
        return value.map { String($0).replacing("&#39;", with: "'").replacing("&amp;", with: "&") }
    }
}
