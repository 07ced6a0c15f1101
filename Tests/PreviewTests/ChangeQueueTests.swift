import Testing

@testable import Preview

@Suite struct ChangeQueueTests {
    private func changes(_ paths: String...) -> FileChanges {
        var changes = FileChanges()
        for path in paths { changes.add(path) }
        return changes
    }

    @Test func `A burst of changes is taken as one`() async {
        let queue = ChangeQueue()
        for number in 0..<10_000 { await queue.add(changes("content/pages/\(number % 3).md")) }
        let taken = await queue.next()
        #expect(taken == changes("content/pages/0.md", "content/pages/1.md", "content/pages/2.md"))
        #expect(await queue.isEmpty)
    }

    @Test func `Who waits is woken by the next change`() async {
        let queue = ChangeQueue()
        async let taken = queue.next()
        await queue.add(FileChanges())
        await queue.add(changes("a"))
        #expect(await taken.paths == ["a"])
    }

    @Test func `Of very many changed files only that there are many is kept`() {
        var many = FileChanges()
        for number in 0..<5000 { many.add("content/pages/\(number).md") }
        #expect(many.mayBeMore)
        #expect(many.paths.isEmpty)
    }
}
