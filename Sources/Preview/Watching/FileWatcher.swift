internal import FlyingSocks

/// Follows the files below folders of a site.
package enum FileWatcher {
    /// Puts what changes below the folders of these names in `root` into the queue, until the task is cancelled.
    package static func follow(_ names: [String], in root: String, into queue: ChangeQueue) async throws {
        #if os(Linux)
            if let inotify = Inotify(root: root, names: names) { return try await follow(inotify, into: queue) }
        #endif
        try await poll(Polling(root: root, names: names), into: queue)
    }

    /// Looks often enough that an editor does not have to wait, and not so often that it is felt.
    static func poll(_ polling: Polling, into queue: ChangeQueue) async throws {
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
