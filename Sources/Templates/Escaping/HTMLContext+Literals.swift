internal import Diagnostics

extension HTMLContext {
    /// Something in the literal text after which nobody can tell where the text is.
    struct Fault: Hashable {
        let offset: Int
        let message: Message
        let advice: Message
    }

    /// Follows literal text; the faults' offsets are those of the slice.
    mutating func read(_ text: ArraySlice<UInt8>) -> [Fault] {
        var faults: [Fault] = []
        var offset = text.startIndex
        while offset < text.endIndex {
            let end = readRun(text[offset...])
            guard end == offset else {
                offset = end
                continue
            }
            if let (message, advice) = read(text[offset]) {
                faults.append(Fault(offset: offset, message: message, advice: advice))
            }
            offset += 1
        }
        return faults
    }

    /// Follows text that means nothing before it ends, and the rest of a name; where it ends, which is where the slice
    /// begins if the first byte is none of it.
    private mutating func readRun(_ text: ArraySlice<UInt8>) -> Int {
        switch state {
        case .text: text.firstIndex(of: UInt8(ascii: "<")) ?? text.endIndex
        case .quotedValue(let quote) where !isValueRead: text.firstIndex(of: quote) ?? text.endIndex
        case .tagName: tag.name.append(text.prefix { !$0.endsName })
        case .attributeName: attribute.name.append(text.prefix { !$0.endsName && $0 != UInt8(ascii: "=") })
        default: text.startIndex
        }
    }

    typealias Complaint = (message: Message, advice: Message)

    private mutating func read(_ byte: UInt8) -> Complaint? {
        switch state {
        case .text:
            if byte == UInt8(ascii: "<") { state = .tagOpen }
        case .tagOpen: readTagOpen(byte)
        case .endTagOpen: readEndTagOpen(byte)
        case .declaration(let text): return readDeclaration(text, byte)
        case .bogusComment:
            if byte == UInt8(ascii: ">") { self = HTMLContext() }
        case .comment(let tail): readComment(tail, byte)
        case .untagged(let content, let tail): return readUntagged(content, tail, byte)
        default: return readTag(byte)
        }
        return nil
    }

    private mutating func readTagOpen(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "/"): state = .endTagOpen
        case UInt8(ascii: "!"): state = .declaration("")
        case UInt8(ascii: "?"): state = .bogusComment
        case UInt8(ascii: "<"): break
        case _ where byte.isLetter: beginTag(byte, isEndTag: false)
        default: state = .text
        }
    }

    private mutating func readEndTagOpen(_ byte: UInt8) {
        if byte.isLetter {
            beginTag(byte, isEndTag: true)
        } else {
            state = byte == UInt8(ascii: ">") ? .text : .bogusComment
        }
    }

    private mutating func beginTag(_ byte: UInt8, isEndTag: Bool) {
        state = .tagName
        tag = HTMLTag(name: String(UnicodeScalar(byte.lowercased)), isEndTag: isEndTag)
    }

    private mutating func readDeclaration(_ text: String, _ byte: UInt8) -> Complaint? {
        let text = text + String(UnicodeScalar(byte.lowercased))
        if text == "--" {
            state = .comment(tail: "start")
        } else if text == "[cdata[" {
            self = HTMLContext()
            return ("“<![CDATA[” ends in different places in HTML and in SVG", "write the text with &lt; and &amp;")
        } else if byte == UInt8(ascii: ">") {
            self = HTMLContext()
        } else {
            state = text == "-" || "[cdata[".hasPrefix(text) ? .declaration(text) : .bogusComment
        }
        return nil
    }

    /// A comment ends with `-->` or `--!>`, and `<!-->` and `<!--->` are comments as well.
    private mutating func readComment(_ tail: String, _ byte: UInt8) {
        switch (tail, byte) {
        case ("start", UInt8(ascii: ">")), ("start-", UInt8(ascii: ">")), ("--", UInt8(ascii: ">")),
            ("--!", UInt8(ascii: ">")):
            self = HTMLContext()
        case ("start", UInt8(ascii: "-")): state = .comment(tail: "start-")
        case ("start-", UInt8(ascii: "-")), ("-", UInt8(ascii: "-")), ("--", UInt8(ascii: "-")):
            state = .comment(tail: "--")
        case ("--", UInt8(ascii: "!")): state = .comment(tail: "--!")
        case (_, UInt8(ascii: "-")): state = .comment(tail: "-")
        default: state = .comment(tail: "")
        }
    }
}

extension String {
    /// Adds bytes in lower case; where they end.
    fileprivate mutating func append(_ bytes: ArraySlice<UInt8>) -> Int {
        guard !bytes.isEmpty else { return bytes.endIndex }
        self += String(decoding: bytes.map(\.lowercased), as: UTF8.self)
        return bytes.endIndex
    }
}
