import Diagnostics

/// What is answered to each target: files of the site, and what a preview adds to them.
struct Answers {
    let site: any PreviewedSite
    let phrases: Phrasebook

    /// Begins with a sign that no id has, so that no page of a site can be there.
    private static let folder = "_insyn/"
    static let script = "\(folder)preview.js"
    static let events = "\(folder)events"

    func response(to target: String) async -> Response {
        guard case .file(let path) = SitePath(target: target) else {
            return response(.badRequest, "There is no such address in any site.")
        }
        switch path {
        case Self.script: return Response(.ok, type: mediaType(of: path), Array(previewScript.utf8))
        case Self.events: return eventStream(ofPage: target.drop { $0 != "?" }.dropFirst())
        default: return await file(at: path)
        }
    }

    /// The page is named by its address: `/_insyn/events?/avtal/nacka-polisen/`.
    private func eventStream(ofPage address: Substring) -> Response {
        var response = Response(.ok, type: "text/event-stream", [])
        response.streamedPage = if case .file(let path) = SitePath(target: String(address)) { path } else { "" }
        return response
    }

    private func file(at path: String) async -> Response {
        if let bytes = await site.file(at: path) { return await response(.ok, path, bytes) }
        if await site.file(at: "\(path)/index.html") != nil {
            var response = response(.movedPermanently, "The address ends with a slash.")
            response.location = "/\(escaped(path))/"
            return response
        }
        guard let page = await site.file(at: "404.html") else { return response(.notFound, "There is no such page.") }
        return await response(.notFound, "404.html", page)
    }

    private func response(_ status: Response.Status, _ message: Message) -> Response {
        Response(status, phrases.text(message))
    }

    private func response(_ status: Response.Status, _ path: String, _ bytes: [UInt8]) async -> Response {
        guard path.hasSuffix(".html") else { return Response(status, type: mediaType(of: path), bytes) }
        let page = PreviewedPage(bytes, version: await site.version)
        return Response(status, type: mediaType(of: path), page.bytes)
    }

    /// A path as it is written in a header; ids and what is below them are ASCII, other signs are not looked for.
    private func escaped(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return path.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."):
                String(UnicodeScalar(byte))
            default: "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }.joined()
    }
}
