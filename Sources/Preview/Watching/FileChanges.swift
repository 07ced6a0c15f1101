/// Which files have changed since somebody looked.
package struct FileChanges: Sendable, Equatable {
    /// Relative to the watched folder: `content/agreements/a.md`.
    package private(set) var paths: Set<String> = []
    /// Whether others may have changed too: all have to be looked at.
    package private(set) var mayBeMore = false

    package init() {}

    /// As if all files had changed.
    package static var all: FileChanges {
        var changes = FileChanges()
        changes.addAll()
        return changes
    }

    /// Past so many it is quicker to look at all.
    private static let mostPaths = 1000

    package var isEmpty: Bool { paths.isEmpty && !mayBeMore }

    package mutating func add(_ path: String) {
        guard !mayBeMore else { return }
        paths.insert(path)
        if paths.count > Self.mostPaths { addAll() }
    }

    package mutating func addAll() {
        mayBeMore = true
        paths = []
    }

    mutating func add(_ other: FileChanges) {
        if other.mayBeMore { addAll() }
        for path in other.paths { add(path) }
    }
}
