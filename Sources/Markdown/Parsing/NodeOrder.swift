extension Node {
    /// The next node in document order below `root`.
    func successor(within root: Node) -> Node? {
        firstChild ?? following(within: root)
    }

    /// The next node in document order below `root` that is not inside this one.
    func following(within root: Node) -> Node? {
        var node = self
        while node != root {
            if let next = node.next { return next }
            guard let parent = node.parent else { return nil }
            node = parent
        }
        return nil
    }

    var children: some Sequence<Node> {
        sequence(state: firstChild) { next in
            defer { next = next?.next }
            return next
        }
    }
}
