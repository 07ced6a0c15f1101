extension HTMLContext {
    /// The context after either of two ways to the same place; absent if what follows would mean different things.
    func joined(with other: HTMLContext) -> HTMLContext? {
        if self == other { return self }
        guard tag.name == other.tag.name, tag.isEndTag == other.tag.isEndTag else { return nil }
        if case .quotedValue = state, state == other.state, attribute.name == other.attribute.name {
            var joined = self
            joined.tag = tag.joined(with: other.tag)
            joined.attribute.url = attribute.url == other.attribute.url ? attribute.url : .ambiguous
            if attribute.type != other.attribute.type { joined.attribute.type = nil }
            return joined
        }
        guard let space = isAfterSpace, let otherSpace = other.isAfterSpace else { return nil }
        var joined = HTMLContext(state: .afterOptionalAttribute, tag: tag.joined(with: other.tag))
        if space && otherSpace { joined.state = .spaceAfterOptionalAttribute }
        return joined
    }

    /// At a border between the parts of a tag: whether a new attribute may begin here. Absent elsewhere.
    private var isAfterSpace: Bool? {
        switch state {
        case .beforeAttributeName, .afterAttributeName, .spaceAfterOptionalAttribute: true
        case .tagName, .attributeName, .afterQuotedValue, .afterOptionalAttribute: false
        default: nil
        }
    }
}
