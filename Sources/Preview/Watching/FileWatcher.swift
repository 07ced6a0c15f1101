internal import FlyingSocks

/// Follows the files below folders of a site, from when it is made: what is read after that is not older than what the
/// watcher knows.
package struct FileWatcher: Sendable {
    private let way: Way

    private enum Way {
        #if os(Linux)
            case notices(Inotify)
        #endif
        case looks(Polling)
    }

    /// Of the folders of these names in `root`.
    package init(_ names: [String], in root: String) {
        #if os(Linux)
            way = Inotify(root: root, names: names).map(Way.notices) ?? .looks(Polling(root: root, names: names))
        #else
            way = .looks(Polling(root: root, names: names))
        #endif
    }

    init(_ polling: Polling) { way = .looks(polling) }

    /// Puts what has changed since the watcher was made, and what changes from now on, into the queue, until the task
    /// is cancelled.
    package func follow(into queue: ChangeQueue) async throws {
        switch way {
        #if os(Linux)
            case .notices(let inotify): try await Self.follow(inotify, into: queue)
        #endif
        case .looks(let polling): try await Self.poll(polling, into: queue)
        }
    }

    /// Looks often enough that an editor does not have to wait, and not so often that it is felt.
    private static func poll(_ polling: Polling, into queue: ChangeQueue) async throws {
        var polling = polling
        while true {
            try await Task.sleep(for: .milliseconds(300))
            await queue.add(polling.changes())
        }
    }

    #if os(Linux)
        private static func follow(_ inotify: Inotify, into queue: ChangeQueue) async throws {
            let pool = SocketPool.make()
            try await pool.prepare()
            let socket = try AsyncSocket(socket: Socket(file: .init(rawValue: inotify.descriptor)), pool: pool)
            defer { try? socket.close() }
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await pool.run() }
                group.addTask {
                    var inotify = inotify
                    while true { await queue.add(inotify.changes(in: try await socket.read(atMost: 4096))) }
                }
                try await group.next()
                group.cancelAll()
            }
        }
    #endif
}
