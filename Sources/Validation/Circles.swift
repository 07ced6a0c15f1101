/// The circles in a graph, each once and from its smallest node on, sorted.
///
/// Of circles that share a node only one is found. O(nodes + edges).
func circles<Node: Hashable & Comparable>(in successors: [Node: [Node]]) -> [[Node]] {
    var search = CircleSearch(successors: successors)
    for node in successors.keys.sorted() { search.walk(from: node) }
    return search.circles.map(\.fromSmallest).sorted { $0.lexicographicallyPrecedes($1) }
}

/// Walks a graph in depth without recursion, so that a long chain cannot overflow the stack.
private struct CircleSearch<Node: Hashable & Comparable> {
    let successors: [Node: [Node]]
    private(set) var circles: [[Node]] = []
    private var done: Set<Node> = []
    private var path: [Node] = []
    private var positions: [Node: Int] = [:]
    /// For each node of the path, how many of its successors have been tried.
    private var tried: [Int] = []

    init(successors: [Node: [Node]]) { self.successors = successors }

    mutating func walk(from start: Node) {
        enter(start)
        while let node = path.last, let count = tried.last {
            let following = successors[node] ?? []
            guard count < following.count else {
                leave(to: path.count - 1)
                continue
            }
            tried[tried.count - 1] += 1
            enter(following[count])
        }
    }

    private mutating func enter(_ node: Node) {
        guard !done.contains(node) else { return }
        if let position = positions[node] {
            circles.append(Array(path[position...]))
            leave(to: position)
        } else {
            positions[node] = path.count
            path.append(node)
            tried.append(0)
        }
    }

    private mutating func leave(to position: Int) {
        while path.count > position {
            let node = path.removeLast()
            tried.removeLast()
            done.insert(node)
            positions[node] = nil
        }
    }
}

extension Array where Element: Comparable {
    fileprivate var fromSmallest: [Element] {
        guard let smallest = self.min(), let position = firstIndex(of: smallest) else { return self }
        return Array(self[position...] + self[..<position])
    }
}
