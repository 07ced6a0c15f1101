/// Lines that hold nothing but a tag leave no trace, as the specification's sections on standalone tags say.
extension Lexer {
    /// The tokens without the white space of standalone lines, and with every other line's start marked.
    mutating func standaloneLinesResolved() -> [Token] {
        let tokens = tokens()
        var resolved: [Token] = []
        resolved.reserveCapacity(tokens.count * 2)
        var start = 0
        for (index, token) in tokens.enumerated() {
            guard case .text(let range, _) = token, endsLine(range) else { continue }
            resolve(tokens[start...index], into: &resolved)
            start = index + 1
        }
        resolve(tokens[start...], into: &resolved)
        return resolved
    }

    private func resolve(_ line: ArraySlice<Token>, into resolved: inout [Token]) {
        guard let first = line.first else { return }
        var lead: Range<Int>?
        if case .text(let range, _) = first {
            guard isWhitespace(range) else { return mark(line, first, nil, into: &resolved) }
            lead = range
        }
        guard isBlank(line), line.isStandaloneLine else { return mark(line, first, lead, into: &resolved) }
        var indentation = lead
        for case .tag(var tag) in line {
            tag.isStandalone = true
            if let lead = indentation { tag.indentation = lead }
            indentation = nil
            resolved.append(.tag(tag))
        }
    }

    private func isBlank(_ line: ArraySlice<Token>) -> Bool {
        line.allSatisfy { if case .text(let range, _) = $0 { isWhitespace(range) } else { true } }
    }

    /// Adds the line with its start marked, and the first tag told of the white space before it.
    private func mark(
        _ line: ArraySlice<Token>, _ first: Token, _ lead: Range<Int>?, into resolved: inout [Token]
    ) {
        switch first {
        case .text(let range, _): resolved.append(.text(range, startsLine: true))
        case .tag(let tag):
            resolved.append(.text(tag.range.lowerBound..<tag.range.lowerBound, startsLine: true))
            resolved.append(first)
        }
        var rest = line.dropFirst()
        if let lead, case .tag(var tag)? = rest.first {
            tag.indentation = lead
            resolved.append(.tag(tag))
            rest = rest.dropFirst()
        }
        resolved += rest
    }
}

extension ArraySlice<Token> {
    /// One tag that prints nothing, or several that only open and close parents and blocks; but a block that
    /// opens and closes on the line is text of that line.
    fileprivate var isStandaloneLine: Bool {
        var (first, count, isInheritance, closesBlock): (Tag.Kind?, Int, Bool, Bool) = (nil, 0, true, false)
        for case .tag(let tag) in self {
            if first == nil { first = tag.kind }
            count += 1
            if !tag.kind.isInheritance { isInheritance = false }
            if tag.kind == .closeBlock { closesBlock = true }
        }
        guard let first else { return false }
        return count == 1 ? first.canBeStandalone : isInheritance && (first != .block || !closesBlock)
    }
}

extension Tag.Kind {
    fileprivate var canBeStandalone: Bool { self != .variable && self != .raw }

    fileprivate var isInheritance: Bool {
        switch self {
        case .parent, .block, .closeParent, .closeBlock: true
        default: false
        }
    }
}
