import Foundation
import Testing

@testable import Preview

/// Watches a folder with one file in `content/pages` while something is done with it.
private func watching(
    _ watcher: (String) -> FileWatcher, _ body: (URL, ChangeQueue) async throws -> Void
) async throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "insyn-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let pages = root.appending(path: "content/pages")
    try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
    try Data("a".utf8).write(to: pages.appending(path: "a.md"))
    let queue = ChangeQueue()
    let watcher = watcher(root.path)
    // Before anything follows, as what is saved while a site is read for the first time.
    try Data("aa".utf8).write(to: pages.appending(path: "a.md"))
    let task = Task { try await watcher.follow(into: queue) }
    defer { task.cancel() }
    #expect(await queue.next().paths == ["content/pages/a.md"])
    try await body(root, queue)
}

@Suite(.serialized) struct FileWatcherTests {
    static let ways: [@Sendable (String) -> FileWatcher] = [
        { FileWatcher(["content", "templates"], in: $0) },
        { FileWatcher(Polling(root: $0, names: ["content", "templates"])) },
    ]

    @Test(arguments: [0, 1])
    func `A file that is written, renamed or removed is named`(way: Int) async throws {
        try await watching(Self.ways[way]) { root, queue in
            let (a, b) = (root.appending(path: "content/pages/a.md"), root.appending(path: "content/pages/b.md"))
            try Data("bbb".utf8).write(to: a)
            #expect(await queue.next().paths == ["content/pages/a.md"])
            try FileManager.default.moveItem(at: a, to: b)
            #expect(await queue.next().paths.isSuperset(of: ["content/pages/a.md", "content/pages/b.md"]))
            try FileManager.default.removeItem(at: b)
            #expect(await queue.next().paths == ["content/pages/b.md"])
        }
    }

    @Test(arguments: [0, 1])
    func `A folder that comes later is followed too`(way: Int) async throws {
        try await watching(Self.ways[way]) { root, queue in
            let locales = root.appending(path: "templates/locales")
            try FileManager.default.createDirectory(at: locales, withIntermediateDirectories: true)
            try Data("a".utf8).write(to: locales.appending(path: "sv.yml"))
            #expect(await !queue.next().isEmpty)
            try await Task.sleep(for: .milliseconds(50))
            try Data("bb".utf8).write(to: locales.appending(path: "sv.yml"))
            #expect(await !queue.next().isEmpty)
        }
    }

    @Test(arguments: [0, 1])
    func `What happens beside the watched folders is not noticed`(way: Int) async throws {
        try await watching(Self.ways[way]) { root, queue in
            try Data("a".utf8).write(to: root.appending(path: "README.md"))
            try FileManager.default.createDirectory(
                at: root.appending(path: "public"), withIntermediateDirectories: false)
            try Data("b".utf8).write(to: root.appending(path: "content/pages/b.md"))
            #expect(await queue.next().paths == ["content/pages/b.md"])
        }
    }
}
