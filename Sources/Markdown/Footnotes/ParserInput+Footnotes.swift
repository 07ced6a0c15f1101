extension InputBuilder {
    /// Makes a link of every footnote mark, so that libcmark tells which marks stand in code and which are escaped.
    mutating func appendLinkDefinitions(for footnotes: FootnoteScan) {
        for (number, label) in footnotes.labels.enumerated() {
            appendLine("[^\(label)]: <\(Node.footnotePrefix)\(number)>")
        }
        appendLine("")
    }
}

extension ParserInput {
    /// This source with the footnotes moved to the top, each in a block quote of its own.
    func movingUp(_ footnotes: FootnoteScan) -> ParserInput {
        var builder = InputBuilder()
        builder.appendLinkDefinitions(for: footnotes)
        for definition in footnotes.definitions {
            for content in definition.contents {
                builder.appendLine("> ", bytes[content], origin: content.lowerBound)
            }
            builder.appendLine("***")
        }
        let bodyLine = builder.lineCount + 1
        var moved = footnotes.definitions[...]
        for number in 1...lineStarts.count {
            if let first = moved.first, number >= first.lines.upperBound { moved.removeFirst() }
            let line = self.line(number)
            let isMoved = moved.first?.lines.contains(number) == true
            builder.appendLine("", isMoved ? [] : bytes[line], origin: line.lowerBound)
        }
        return builder.input(bodyLine: bodyLine)
    }
}

extension Node {
    /// What the destinations of footnote marks begin with; an author who writes it by way of a character reference
    /// gets a mark of a footnote that exists, or an error.
    static let footnotePrefix = "\u{1}"

    /// The number of the label in `FootnoteScan.labels` for the link that stands for a footnote mark.
    var footnoteLabel: Int? {
        let url = self.url
        guard url.first == 1 else { return nil }
        return Int(String(decoding: url.dropFirst(), as: UTF8.self))
    }
}
