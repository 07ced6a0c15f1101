import Testing

@testable import Preview

@Suite struct RequestHeadTests {
    private func head(_ text: String) -> RequestHead? { RequestHead(Array(text.utf8)) }

    @Test func `A request has a method, a target and a host`() throws {
        let request = try #require(head("GET /a/ HTTP/1.1\r\nAccept: */*\r\nhOST:  localhost:8080 \r\n"))
        #expect((request.method, request.target, request.host) == ("GET", "/a/", "localhost:8080"))
    }

    @Test(arguments: ["", "GET", "GET /", "GET  / HTTP/1.1", "GET / x HTTP/1.1", "GET / HTTP/2", "\u{16}\u{3}\u{1}"])
    func `What is no request is none`(text: String) {
        #expect(head(text) == nil)
    }

    @Test func `Bytes that are no text are no request`() {
        #expect(RequestHead(Array("GET /".utf8) + [0xFF] + Array(" HTTP/1.1\r\n".utf8)) == nil)
    }

    @Test(arguments: ["localhost:8080", "LOCALHOST:8080", "127.0.0.1:8080"])
    func `The names of this machine are its own`(host: String) throws {
        let request = try #require(head("GET / HTTP/1.1\r\nHost: \(host)\r\n"))
        #expect(request.isMeantForLoopback(port: 8080))
    }

    @Test(arguments: [
        "Host: evil.example", "Host: evil.example:8080", "Host: localhost:8081", "Host: localhost",
        "Host: localhost:8080.evil.example", "Host: 127.0.0.1.evil.example:8080", "Host:", "X: y",
        "Host: localhost:8080\r\nHost: evil.example",
    ])
    func `Every other name is somebody else's`(field: String) throws {
        let request = try #require(head("GET / HTTP/1.1\r\n\(field)\r\n"))
        #expect(!request.isMeantForLoopback(port: 8080))
    }
}
