extension Node {
    /// The words that a reader sees or hears: text, code and the alternative texts of images.
    /// Line breaks become spaces; HTML leaves nothing.
    func plainText() -> String {
        var bytes: [UInt8] = []
        var node = firstChild
        while let current = node {
            current.appendOwnText(to: &bytes)
            node = current.successor(within: self)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func appendOwnText(to bytes: inout [UInt8]) {
        switch kind {
        case .text, .code: bytes.append(contentsOf: literal)
        case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
        default: break
        }
    }

    /// The next node in document order below `root`.
    private func successor(within root: Node) -> Node? {
        firstChild ?? following(within: root)
    }

    /// The next node in document order below `root` that is not inside this one.
    private func following(within root: Node) -> Node? {
        var node = self
        while node != root {
            if let next = node.next { return next }
            guard let parent = node.parent else { return nil }
            node = parent
        }
        return nil
    }
}
