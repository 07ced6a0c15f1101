internal import Diagnostics

extension HTMLContext {
    /// Follows a byte inside an element in which there are no tags, up to the element's end tag.
    mutating func readUntagged(_ content: Content, _ tail: String, _ byte: UInt8) -> Complaint? {
        let endTag = "</" + tag.name
        if tail == endTag, byte.isWhitespace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
            tag.isEndTag = true
            state = .tagName
            return readTag(byte)
        }
        let longer = tail + String(UnicodeScalar(byte.lowercased))
        if endTag.hasPrefix(longer) {
            state = .untagged(content.reading(byte), tail: longer)
            return nil
        }
        let complaint = complaint(of: content, after: tail, byte)
        state = .untagged(content.reading(byte), tail: byte == UInt8(ascii: "<") ? "<" : "")
        return complaint
    }

    private func complaint(of content: Content, after tail: String, _ byte: UInt8) -> Complaint? {
        guard tail.hasPrefix("<") else { return nil }
        switch content {
        case .text:
            return ("“<” inside <\(tag.name)> is a tag to some readers and text to others", "write &lt;")
        case .code where tag.name == "style" && (byte.isLetter || byte == UInt8(ascii: "!")):
            return ("“<” inside <style> is a tag in SVG and a style sheet in HTML", "write the style sheet without it")
        case .code where tag.name == "script" && byte == UInt8(ascii: "!"):
            return ("“<!” inside <script> changes where the script ends", "write the script without it")
        case .code, .json: return nil
        }
    }
}

extension HTMLContext.Content {
    /// The content after a byte of it.
    fileprivate func reading(_ byte: UInt8) -> Self {
        guard case .json(let position) = self else { return self }
        switch (position, byte) {
        case (.betweenTokens, UInt8(ascii: "\"")), (.escapeInString, _): return .json(.string)
        case (.string, UInt8(ascii: "\"")): return .json(.betweenTokens)
        case (.string, UInt8(ascii: "\\")): return .json(.escapeInString)
        default: return self
        }
    }
}
