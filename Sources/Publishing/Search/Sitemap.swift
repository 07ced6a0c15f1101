import Content

/// `robots.txt` and `sitemap.xml` for search engines (sitemaps.org 0.9).
struct Sitemap {
    let site: Site
    let addresses: Addresses
    /// The address of the site with a slash at its end.
    private let base: String

    /// The protocol allows no more in a file.
    private static let most = 50_000

    init(_ site: Site, _ addresses: Addresses) {
        self.site = site
        self.addresses = addresses
        let base = site.configuration.baseURL.value ?? ""
        self.base = base.hasSuffix("/") ? base : base + "/"
    }

    /// `pages` are the paths of the pages that are to be found.
    func files(_ pages: [String]) -> [OutputFile] {
        let days = lastDays
        let entries = pages.sorted().map { path in
            let lastModified = days[path].map { "<lastmod>\($0)</lastmod>" } ?? ""
            return "<url><loc>\(escaped(address(of: path)))</loc>\(lastModified)</url>\n"
        }
        let chunks = stride(from: 0, to: max(entries.count, 1), by: Self.most).map {
            Array(entries[$0..<min(entries.count, $0 + Self.most)])
        }
        return maps(chunks) + [robots]
    }

    private var robots: OutputFile {
        let address = base + "sitemap.xml"
        return OutputFile(path: "robots.txt", bytes: Array("User-agent: *\nAllow: /\n\nSitemap: \(address)\n".utf8))
    }

    private func maps(_ chunks: [[String]]) -> [OutputFile] {
        guard chunks.count > 1 else { return [file("sitemap.xml", "urlset", chunks.first ?? [])] }
        let parts = chunks.enumerated().map { file("sitemap-\($0 + 1).xml", "urlset", $1) }
        let index = parts.map { "<sitemap><loc>\(escaped(base + $0.path))</loc></sitemap>\n" }
        return [file("sitemap.xml", "sitemapindex", index)] + parts
    }

    private func file(_ path: String, _ root: String, _ entries: [String]) -> OutputFile {
        let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"
        let text =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<\(root) xmlns=\"\(namespace)\">\n"
            + entries.joined() + "</\(root)>\n"
        return OutputFile(path: path, bytes: Array(text.utf8))
    }

    /// `avtal/index.html` is published as `https://insyn.example/avtal/`.
    private func address(of path: String) -> String {
        base + (path.hasSuffix("index.html") ? String(Substring(path.utf8.dropLast("index.html".utf8.count))) : path)
    }

    /// When the page of each item last changed, by the dates in the content; nothing else tells.
    private var lastDays: [String: Day] {
        Dictionary(
            Changes(site).rows.map { ("\(addresses.folder(of: $0.item))/index.html", $0.day) },
            uniquingKeysWith: max)
    }

    private func escaped(_ text: String) -> String {
        escaping(text) { byte in
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            default: nil
            }
        }
    }
}
