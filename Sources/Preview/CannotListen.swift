package import Diagnostics
internal import FlyingSocks

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Why there can be no server on a port.
package struct CannotListen: Error, Sendable {
    package let port: UInt16
    package let reason: Message
    /// Whether another program listens there.
    package let isInUse: Bool

    init(port: UInt16, reason: any Error) {
        self.port = port
        if case .failed(_, let number, _)? = reason as? SocketError {
            self.reason = Message(systemError: number)
            isInUse = number == EADDRINUSE
        } else {
            self.reason = Message(pattern: "\(reason)")
            isInUse = false
        }
    }
}
