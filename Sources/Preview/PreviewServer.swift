package import Diagnostics
internal import FlyingSocks

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Serves a site to the browsers of this machine and to nobody else.
package struct PreviewServer: Sendable {
    /// The port that it listens on.
    package let port: UInt16

    private let socket: AsyncSocket
    private let pool: any AsyncSocketPool
    private let site: any PreviewedSite
    private let phrases: Phrasebook

    /// More than the tabs of an editor need; the memory that visitors can bind is bounded by it.
    static let mostConnections = 128

    /// Listens on a port of 127.0.0.1; port 0 is any that is free. Throws why that cannot be.
    package init(port: UInt16, site: any PreviewedSite, phrases: Phrasebook) async throws(CannotListen) {
        do {
            let socket = try Socket(domain: AF_INET, type: .stream)
            try socket.setValue(true, for: .localAddressReuse)
            try socket.bind(to: .inet(ip4: "127.0.0.1", port: port))
            try socket.listen()
            pool = SocketPool.make()
            try await pool.prepare()
            self.socket = try AsyncSocket(socket: socket, pool: pool)
            self.port = if case .ip4(_, let given) = try socket.sockname() { given } else { port }
            self.site = site
            self.phrases = phrases
        } catch {
            throw CannotListen(port: port, reason: error)
        }
    }

    /// Answers until the task is cancelled.
    package func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await pool.run() }
            group.addTask { try await acceptAll() }
            try await group.next()
            group.cancelAll()
        }
    }

    private func acceptAll() async throws {
        let seats = Seats(count: Self.mostConnections)
        try await withThrowingDiscardingTaskGroup { group in
            while !Task.isCancelled {
                guard let visitor = try await accept() else { continue }
                let connection = Connection(
                    socket: visitor, pool: pool, site: site, port: port, phrases: phrases)
                if await seats.take() {
                    group.addTask {
                        await connection.answer()
                        await seats.leave()
                    }
                } else {
                    await connection.turnAway()
                }
            }
        }
    }

    /// The next visitor; `nil` where the system has none to give just now.
    private func accept() async throws -> AsyncSocket? {
        do {
            return try await socket.accept()
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            // The visitor has gone again, or there are no descriptors left: those in use are given back in a while.
            try await Task.sleep(for: .milliseconds(50))
            return nil
        }
    }
}

/// How many connections there may be at a time.
private actor Seats {
    private var free: Int

    init(count: Int) { free = count }

    func take() -> Bool {
        guard free > 0 else { return false }
        free -= 1
        return true
    }

    func leave() { free += 1 }
}
