/// Applies a function to every element on up to `jobs` tasks; the results are in the order of the elements.
package func concurrentMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element], jobs: Int, _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
    guard jobs > 1, elements.count > 1 else { return elements.map(transform) }
    // Many small chunks, so that no core is left with a slow one while the others are idle.
    let size = max(1, min(16, elements.count / (jobs * 8)))
    let chunks = stride(from: 0, to: elements.count, by: size).map { elements[$0..<min($0 + size, elements.count)] }
    return await withTaskGroup(of: (Int, [Result]).self) { group in
        var results = [[Result]](repeating: [], count: chunks.count)
        var next = 0
        func addTask() {
            guard next < chunks.count else { return }
            let (index, chunk) = (next, chunks[next])
            group.addTask { (index, chunk.map(transform)) }
            next += 1
        }
        for _ in 0..<jobs { addTask() }
        while let (index, result) = await group.next() {
            results[index] = result
            addTask()
        }
        return results.flatMap { $0 }
    }
}
