/// Lines that hold nothing but a tag leave no trace, as the specification's sections on standalone tags say.
extension Lexer {
    /// The tokens without the white space of standalone lines, and with every other line's start marked.
    mutating func standaloneLinesResolved() -> [Token] {
        let tokens = tokens()
        var resolved: [Token] = []
        var line: [Token] = []
        for token in tokens {
            line.append(token)
            guard case .text(let range, _) = token, endsLine(range) else { continue }
            resolved += resolve(line)
            line = []
        }
        return line.isEmpty ? resolved : resolved + resolve(line)
    }

    private func resolve(_ line: [Token]) -> [Token] {
        var tags = line.compactMap { if case .tag(let tag) = $0 { tag } else { nil } }
        let isBlank = line.allSatisfy { if case .text(let range, _) = $0 { isWhitespace(range) } else { true } }
        var lead: Range<Int>?
        if case .text(let range, _)? = line.first, isWhitespace(range) { lead = range }
        guard isBlank, tags.isStandaloneLine else { return marked(line, lead: lead) }
        for index in tags.indices { tags[index].isStandalone = true }
        if let lead { tags[0].indentation = lead }
        return tags.map(Token.tag)
    }

    /// The line with its start marked, and the first tag told of the white space before it.
    private func marked(_ line: [Token], lead: Range<Int>?) -> [Token] {
        var line = line
        switch line[0] {
        case .text(let range, _):
            line[0] = .text(range, startsLine: true)
        case .tag(let tag):
            line.insert(.text(tag.range.lowerBound..<tag.range.lowerBound, startsLine: true), at: 0)
        }
        if let lead, line.count > 1, case .tag(var tag) = line[1] {
            tag.indentation = lead
            line[1] = .tag(tag)
        }
        return line
    }
}

extension [Tag] {
    /// One tag that prints nothing, or several that only open and close parents and blocks; but a block that
    /// opens and closes on the line is text of that line.
    fileprivate var isStandaloneLine: Bool {
        guard count != 1 else { return self[0].kind.canBeStandalone }
        guard allSatisfy({ $0.kind.isInheritance }), let first else { return false }
        return first.kind != .block || !contains { $0.kind == .close(.block) }
    }
}

extension Tag.Kind {
    fileprivate var canBeStandalone: Bool { self != .variable && self != .raw }

    fileprivate var isInheritance: Bool {
        switch self {
        case .parent, .block, .close(.parent), .close(.block): true
        default: false
        }
    }
}
