/// Where in a page of HTML a place in a template is, worked out by following the literal text before it with the
/// tokenizer states of the HTML standard (section 13.2.5).
struct HTMLContext: Hashable, Sendable {
    enum State: Hashable, Sendable {
        /// Between tags.
        case text
        case tagOpen, endTagOpen
        case tagName
        case beforeAttributeName, attributeName, afterAttributeName
        case beforeValue, unquotedValue, afterQuotedValue
        case quotedValue(quote: UInt8)
        /// After an attribute that may be there or not, with or without white space after it.
        case afterOptionalAttribute, spaceAfterOptionalAttribute
        /// After `<!`; the text so far.
        case declaration(String)
        /// A declaration or a comment of the wrong form, which ends at the next `>`.
        case bogusComment
        /// A comment; the last characters that may be part of its end.
        case comment(tail: String)
        /// Inside an element in which there are no tags; the characters that may be part of its end tag.
        case untagged(Content, tail: String)
    }

    /// What an element without tags in it holds.
    enum Content: Hashable, Sendable {
        /// The text of `title` and `textarea`.
        case text
        case json(JSONPosition)
        /// A script, a style sheet, or text that browsers show in no page.
        case code
    }

    enum JSONPosition: Hashable, Sendable {
        case betweenTokens, string, escapeInString
    }

    var state = State.text
    /// The tag that is being read or whose content is; empty between tags.
    var tag = HTMLTag()
    /// The attribute that is being read.
    var attribute = HTMLAttribute()
}

/// What has been read of a tag.
struct HTMLTag: Hashable, Sendable {
    /// In lower case.
    var name = ""
    var isEndTag = false
    /// Whether a script's first `type` names JSON; absent before a `type` is seen.
    var isJSON: Bool?
    var hasHTTPEquivalent = false
    var hasVariableContent = false

    /// The facts that hold whichever of two ways led here.
    func joined(with other: HTMLTag) -> HTMLTag {
        var joined = self
        if isJSON != other.isJSON { joined.isJSON = false }
        joined.hasHTTPEquivalent = hasHTTPEquivalent || other.hasHTTPEquivalent
        joined.hasVariableContent = hasVariableContent || other.hasVariableContent
        return joined
    }
}

/// What has been read of an attribute.
struct HTMLAttribute: Hashable, Sendable {
    /// In lower case.
    var name = ""
    /// Whether its value is a URL, known where the value begins.
    var isURL = false
    /// How far into a URL its value is.
    var url = URLPosition.start
    /// The value so far of a script's `type`, in lower case; absent after a variable or in two ways at once.
    var type: String? = ""
}
