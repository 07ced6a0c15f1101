/// The headers in the words of those who send them.
extension ResponseHeaders {
    /// `_headers`, as Netlify and Cloudflare Pages read it; they have every file but the assets asked for again anyway.
    var file: OutputFile {
        let rules = [(pattern: "*", headers: always), (pattern: "\(assetFolder)*", headers: [ofAssets])]
        let text = rules.map { rule in
            "\(root)\(rule.pattern)\n" + rule.headers.map { "  \($0.name): \($0.value)\n" }.joined()
        }.joined()
        return OutputFile(path: "_headers", bytes: Array(text.utf8))
    }

    /// What is included in nginx's `server` block. Compressed copies are sent where there are some.
    package func nginx(generator: String) -> String {
        let texts = MediaType.all.filter(\.isText).map(\.name).filter { $0 != "text/html" }
        return """
            # Made by \(generator) with “insyn headers”. Include it in a server block whose root holds the site.
            index index.html;
            error_page 404 \(root)404.html;
            charset utf-8;
            charset_types
                \(texts.joined(separator: "\n    "));
            default_type application/octet-stream;
            types {
            \(MediaType.all.map { "    \($0.name) \($0.endings.joined(separator: " "));" }.joined(separator: "\n"))
            }
            gzip_static on;
            gzip_vary on;
            \(lines(always, indent: "", when: " always"))
            \(lines([ofPages], indent: ""))
            location \(root)\(assetFolder) {
            \(lines(always, indent: "    ", when: " always"))
            \(lines([ofAssets], indent: "    "))
            }

            """
    }

    private func lines(_ headers: [Header], indent: String, when: String = "") -> String {
        headers.map { "\(indent)add_header \($0.name) \"\($0.value)\"\(when);" }.joined(separator: "\n")
    }
}
