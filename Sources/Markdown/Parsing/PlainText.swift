extension Node {
    /// The words that a reader sees or hears: text, code and the alternative texts of images.
    /// Line breaks become spaces; HTML and the marks of footnotes leave nothing.
    func plainText() -> String {
        if let only = firstChild, only.next == nil, only.kind == .text {
            return String(decoding: only.literal, as: UTF8.self)
        }
        var bytes: [UInt8] = []
        var node = firstChild
        while let current = node {
            current.appendOwnText(to: &bytes)
            node = current.footnoteLabel == nil ? current.successor(within: self) : current.following(within: self)
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
}
