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
    package let reason: String
    /// Whether another program listens there.
    package let isInUse: Bool

    init(port: UInt16, reason: any Error) {
        self.port = port
        if case .failed(_, let number, let message)? = reason as? SocketError {
            self.reason = message
            isInUse = number == EADDRINUSE
        } else {
            self.reason = "\(reason)"
            isInUse = false
        }
    }
}
