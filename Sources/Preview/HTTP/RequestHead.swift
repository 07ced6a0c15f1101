/// The first lines of an HTTP request (RFC 9112): what is asked for, and of which host.
struct RequestHead: Equatable {
    let method: String
    /// As it was sent: `/avtal/nacka-polisen/?x=1`.
    let target: String
    /// The value of `Host`; `nil` where there is none, or more than one.
    let host: String?

    /// More than any browser sends.
    static let mostBytes = 16_384

    /// Reads the lines before the empty one; `nil` when they are no request.
    init?(_ bytes: some Sequence<UInt8>) {
        guard let text = String(validating: Array(bytes), as: UTF8.self) else { return nil }
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\n" }
        let parts = (lines.first ?? "").split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[0].isEmpty, parts[2].hasPrefix("HTTP/1.") else { return nil }
        method = String(parts[0])
        target = String(parts[1])
        let hosts = lines.dropFirst().compactMap { Self.value(of: "host", in: $0) }
        host = hosts.count == 1 ? hosts[0] : nil
    }

    private static func value(of name: String, in line: Substring) -> String? {
        let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].lowercased() == name else { return nil }
        let value = parts[1].drop { $0 == " " || $0 == "\t" }
        return String(value.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
}

extension RequestHead {
    /// Whether the request was meant for this machine: the names of the loopback interface, with the port.
    ///
    /// A page elsewhere can let its own name lead to 127.0.0.1 and then read what is served here as if it were its
    /// own; such a request still names that host.
    func isMeantForLoopback(port: UInt16) -> Bool {
        guard let host = host?.lowercased() else { return false }
        return ["localhost", "127.0.0.1"].contains { host == "\($0):\(port)" || port == 80 && host == $0 }
    }
}
