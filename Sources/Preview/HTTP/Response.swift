/// An answer, complete but for what an event stream sends later.
struct Response: Equatable {
    let status: Status
    let type: String
    let body: [UInt8]
    var location: String?
    /// The path of the page whose states follow until the connection is closed; `nil` where the body is complete.
    var streamedPage: String?

    enum Status: String {
        case ok = "200 OK"
        case movedPermanently = "301 Moved Permanently"
        case badRequest = "400 Bad Request"
        case notFound = "404 Not Found"
        case methodNotAllowed = "405 Method Not Allowed"
        case timeout = "408 Request Timeout"
        case misdirected = "421 Misdirected Request"
        case headTooLarge = "431 Request Header Fields Too Large"
        case busy = "503 Service Unavailable"
    }

    init(_ status: Status, type: String, _ body: [UInt8]) {
        self.status = status
        self.type = type
        self.body = body
    }

    /// An answer that only says what is wrong.
    init(_ status: Status, _ message: String) {
        self.init(status, type: "text/plain; charset=utf-8", Array("\(message)\n".utf8))
    }

    /// The bytes to send. Nothing is kept by browsers, and each answer has a connection of its own.
    func bytes(withBody hasBody: Bool) -> [UInt8] {
        var lines = [
            "HTTP/1.1 \(status.rawValue)", "Content-Type: \(type)", "Cache-Control: no-store",
            "X-Content-Type-Options: nosniff", "Cross-Origin-Resource-Policy: same-origin", "Connection: close",
        ]
        if streamedPage == nil { lines.append("Content-Length: \(body.count)") }
        if status == .methodNotAllowed { lines.append("Allow: GET, HEAD") }
        if let location { lines.append("Location: \(location)") }
        return Array((lines + ["", ""]).joined(separator: "\r\n").utf8) + (hasBody ? body : [])
    }
}
