#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A client that sends what it is told to, byte for byte.
struct Visitor {
    private let descriptor: CInt

    struct CannotConnect: Error {}

    init(port: UInt16) throws {
        #if os(Linux)
            descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        #else
            descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw CannotConnect() }
        // A server that never answers fails the test and does not stop it.
        var patience = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    /// Whether all was taken.
    @discardableResult
    func send(_ text: String) -> Bool {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { sendBytes(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return false }
            bytes = bytes.dropFirst(count)
        }
        return true
    }

    /// What comes next; empty when the server has closed the connection.
    func receive() -> String { String(decoding: receiveBytes(), as: UTF8.self) }

    private func receiveBytes() -> ArraySlice<UInt8> {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        return bytes.prefix(max(count, 0))
    }

    /// All that comes until the server closes the connection.
    func receiveAll() -> String {
        var bytes: [UInt8] = []
        while true {
            let part = receiveBytes()
            guard !part.isEmpty else { return String(decoding: bytes, as: UTF8.self) }
            bytes += part
        }
    }

    func leave() { close(descriptor) }

    static func ask(_ request: String, port: UInt16) throws -> String {
        let visitor = try Visitor(port: port)
        defer { visitor.leave() }
        visitor.send(request)
        return visitor.receiveAll()
    }

    static func get(_ target: String, port: UInt16) throws -> String {
        try ask("GET \(target) HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n", port: port)
    }
}

private func sendBytes(_ descriptor: CInt, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if os(Linux)
        send(descriptor, bytes, count, CInt(MSG_NOSIGNAL))
    #else
        send(descriptor, bytes, count, 0)
    #endif
}
