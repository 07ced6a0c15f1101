/// What a file is, by the end of its name (IANA media types).
func mediaType(of path: String) -> String {
    let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last ?? ""
    return mediaTypes[ending.lowercased()] ?? "application/octet-stream"
}

private let mediaTypes = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
    "json": "application/json; charset=utf-8", "jsonld": "application/ld+json; charset=utf-8",
    "csv": "text/csv; charset=utf-8", "txt": "text/plain; charset=utf-8", "md": "text/markdown; charset=utf-8",
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "webp": "image/webp",
    "xml": "application/xml; charset=utf-8", "atom": "application/atom+xml; charset=utf-8",
    "rdf": "application/rdf+xml; charset=utf-8", "ics": "text/calendar; charset=utf-8", "pdf": "application/pdf",
    "webmanifest": "application/manifest+json",
]
