internal import Diagnostics

extension HTMLContext {
    /// Follows a byte inside a tag.
    mutating func readTag(_ byte: UInt8) -> Complaint? {
        switch state {
        case .quotedValue(let quote):
            if byte != quote { return readValue(byte) }
            endValue()
            state = .afterQuotedValue
        case .unquotedValue where !byte.isWhitespace && byte != UInt8(ascii: ">"):
            return readValue(byte)
        case .unquotedValue:
            endValue()
            readBetweenAttributes(byte)
        case .beforeValue: return readBeforeValue(byte)
        case .attributeName, .afterAttributeName:
            if byte == UInt8(ascii: "=") { beginValue() } else { readBetweenAttributes(byte) }
        case .afterOptionalAttribute, .spaceAfterOptionalAttribute: return readAfterOptionalAttribute(byte)
        default: readBetweenAttributes(byte)
        }
        return nil
    }

    private mutating func readBetweenAttributes(_ byte: UInt8) {
        let isAfterName = state == .attributeName || state == .afterAttributeName
        if byte == UInt8(ascii: ">") {
            endTag()
        } else if byte.isWhitespace {
            state = isAfterName ? .afterAttributeName : .beforeAttributeName
        } else if byte == UInt8(ascii: "/") {
            state = .beforeAttributeName
            attribute = HTMLAttribute()
        } else {
            state = .attributeName
            attribute = HTMLAttribute(name: String(UnicodeScalar(byte.lowercased)))
        }
    }

    private mutating func readAfterOptionalAttribute(_ byte: UInt8) -> Complaint? {
        let isAfterSpace = state == .spaceAfterOptionalAttribute
        if byte.isWhitespace {
            state = .spaceAfterOptionalAttribute
            return nil
        }
        if byte == UInt8(ascii: "=") {
            state = .beforeValue
            return (
                "“=” here belongs to an attribute that may not be there", "write the whole attribute in the section"
            )
        }
        readBetweenAttributes(byte)
        return isAfterSpace || byte.endsName
            ? nil : ("this runs into an attribute that may be there or not", "put a space before it")
    }

    private mutating func beginValue() {
        state = .beforeValue
        attribute.isURL = attribute.holdsURL
    }

    private mutating func readBeforeValue(_ byte: UInt8) -> Complaint? {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): state = .quotedValue(quote: byte)
        case UInt8(ascii: ">"): endTag()
        case _ where byte.isWhitespace: break
        default:
            state = .unquotedValue
            return readValue(byte)
        }
        if tag.name == "meta", attribute.name == "http-equiv" {
            tag.hasHTTPEquivalent = true
            if tag.hasVariableContent { return HTMLContext.metaComplaint }
        }
        return nil
    }

    static let metaComplaint: Complaint = (
        "the content of a meta element with “http-equiv” is an instruction to the browser",
        "write it without variables"
    )

    private mutating func readValue(_ byte: UInt8) -> Complaint? {
        if isScriptType { attribute.type?.unicodeScalars.append(UnicodeScalar(byte.lowercased)) }
        guard attribute.isURL else { return nil }
        return attribute.url.read(byte)
            ? nil : ("“:” after a variable would make a scheme of it", "write the scheme out")
    }

    /// Whether the bytes of the attribute's value matter.
    var isValueRead: Bool { isScriptType || attribute.isURL }

    private var isScriptType: Bool { tag.name == "script" && attribute.name == "type" }

    private mutating func endValue() {
        if isScriptType, tag.isJSON == nil {
            tag.isJSON = attribute.type.map { $0 == "application/json" || $0 == "application/ld+json" } ?? false
        }
        attribute = HTMLAttribute()
    }

    private mutating func endTag() {
        attribute = HTMLAttribute()
        guard !tag.isEndTag, let content = tag.content else {
            self = HTMLContext()
            return
        }
        tag = HTMLTag(name: tag.name)
        state = .untagged(content, tail: "")
    }
}

extension HTMLTag {
    /// What the element holds; absent if it may hold tags.
    fileprivate var content: HTMLContext.Content? {
        switch name {
        case "title", "textarea": .text
        case "script": isJSON == true ? .json(.betweenTokens) : .code
        case "style", "iframe", "xmp", "noembed", "noframes", "plaintext": .code
        default: nil
        }
    }
}

extension UInt8 {
    var endsName: Bool { isWhitespace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">") }
}
