import Diagnostics

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A file that one process at a time holds a lock on (`flock`). The system lets go of the lock when the process ends,
/// however it ends, so the file of a build that was killed keeps nobody away.
struct Reservation {
    private let path: String
    private let descriptor: CInt

    /// Waits until nobody else holds the lock; `tell` is told who does.
    init(_ path: String, whileWaiting tell: (Message) -> Void) throws {
        self.path = path
        while true {
            let descriptor = try FileSystem.openShared(path)
            do {
                try Self.lock(descriptor, path, whileWaiting: tell)
            } catch {
                close(descriptor)
                throw error
            }
            if FileSystem.isSame(descriptor, path) {
                self.descriptor = descriptor
                break
            }
            // The one before removed the file in the meantime, and others may have made a new one.
            close(descriptor)
        }
        try FileSystem.overwrite(descriptor, with: "\(getpid())\n", at: path)
    }

    /// Lets the next one in. The file goes first: who waits for it sees that it is gone and makes its own.
    func release() {
        try? FileSystem.remove(path)
        close(descriptor)
    }

    private static func lock(_ descriptor: CInt, _ path: String, whileWaiting tell: (Message) -> Void) throws {
        guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return }
        guard errno == EWOULDBLOCK else { throw FileSystem.failure(path) }
        tell(holder(path))
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { throw FileSystem.failure(path) }
        }
    }

    private static func holder(_ path: String) -> Message {
        let digits = (try? FileSystem.start(of: path, count: 20))?.prefix { $0 != UInt8(ascii: "\n") } ?? []
        return Int(String(decoding: digits, as: UTF8.self)).map { "process \($0)" } ?? "another process"
    }
}
