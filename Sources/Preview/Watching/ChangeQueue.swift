/// Gathers changes until they are taken; a burst of them is taken as one.
package actor ChangeQueue {
    private var gathered = FileChanges()
    private var waiting: CheckedContinuation<Void, Never>?

    package init() {}

    package func add(_ changes: FileChanges) {
        guard !changes.isEmpty else { return }
        gathered.add(changes)
        waiting?.resume()
        waiting = nil
    }

    /// The changes since they were last taken, as soon as there are any and for `quiet` no more have come; while more
    /// keep coming, after `longest`. Asked by one task at a time.
    package func next(quiet: Duration = .milliseconds(4), longest: Duration = .milliseconds(60)) async -> FileChanges {
        if gathered.isEmpty { await withCheckedContinuation { waiting = $0 } }
        let end = ContinuousClock.now + longest
        var before = FileChanges()
        while gathered != before, ContinuousClock.now < end {
            before = gathered
            try? await Task.sleep(for: quiet)
        }
        defer { gathered = FileChanges() }
        return gathered
    }

    /// Whether there are changes to take.
    package var isEmpty: Bool { gathered.isEmpty }

    /// Wakes who waits for changes; it then gets none.
    package func stop() {
        waiting?.resume()
        waiting = nil
    }
}
