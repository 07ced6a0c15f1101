/// What a file of the site is, by the ending of its name (IANA's media types).
package struct MediaType: Sendable {
    package let name: String
    /// Without full stops: `html`.
    package let endings: [String]
    /// Text is UTF-8 and worth compressing.
    package let isText: Bool

    /// `nil` for a file of no type that is known here, which is served as bytes.
    package static func of(_ path: String) -> MediaType? {
        guard let dot = path.lastIndex(of: ".") else { return nil }
        let ending = path[dot...].dropFirst().lowercased()
        return all.first { $0.endings.contains(ending) }
    }

    private static func text(_ name: String, _ endings: String...) -> MediaType {
        MediaType(name: name, endings: endings, isText: true)
    }

    private static func binary(_ name: String, _ endings: String...) -> MediaType {
        MediaType(name: name, endings: endings, isText: false)
    }

    static let all: [MediaType] = [
        .text("text/html", "html"),
        .text("text/css", "css"),
        .text("text/javascript", "js", "mjs"),
        .text("application/json", "json"),
        .text("application/ld+json", "jsonld"),
        .text("application/schema+json", "schema"),
        .text("text/csv", "csv"),
        .text("text/calendar", "ics"),
        .text("text/plain", "txt"),
        .text("text/markdown", "md"),
        .text("application/xml", "xml", "xsl"),
        .text("application/atom+xml", "atom"),
        .text("application/rdf+xml", "rdf"),
        .text("text/turtle", "ttl"),
        .text("image/svg+xml", "svg"),
        .text("application/manifest+json", "webmanifest"),
        .binary("image/png", "png"),
        .binary("image/jpeg", "jpg", "jpeg"),
        .binary("image/gif", "gif"),
        .binary("image/webp", "webp"),
        .binary("image/avif", "avif"),
        .binary("image/x-icon", "ico"),
        .binary("application/pdf", "pdf"),
        .binary("application/zip", "zip"),
        .binary("application/gzip", "gz"),
        .binary("application/vnd.oasis.opendocument.text", "odt"),
        .binary("application/vnd.oasis.opendocument.spreadsheet", "ods"),
        .binary("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
        .binary("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ]
}
