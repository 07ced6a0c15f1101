extension ParserInput {
    /// The cells of a table's row, without the blanks around them: what stands between pipes that no backslash escapes.
    /// A pipe at the start and one at the end of the row may be left out.
    func cells(ofRow row: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var end = row.upperBound
        while end > row.lowerBound, isBlank(at: end - 1) { end -= 1 }
        var start = row.lowerBound
        var index = start
        while index < end {
            switch bytes[index] {
            case UInt8(ascii: "\\") where index + 1 < end: index += 1
            case UInt8(ascii: "|"):
                if index > row.lowerBound { cells.append(trimmed(start..<index)) }
                start = index + 1
            default: break
            }
            index += 1
        }
        if start < end { cells.append(trimmed(start..<end)) }
        return cells
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let start = indentation(of: range).upperBound
        var end = range.upperBound
        while end > start, isBlank(at: end - 1) { end -= 1 }
        return start..<end
    }

    /// The alignments that a delimiter row such as `|---|:-:|` tells; `nil` for any other line.
    func alignments(ofDelimiterRow row: Range<Int>) -> [TableAlignment]? {
        guard bytes[row].allSatisfy({ "|-: \t".utf8.contains($0) }), bytes[row].contains(UInt8(ascii: "|")) else {
            return nil
        }
        var alignments: [TableAlignment] = []
        for cell in cells(ofRow: row) {
            guard let alignment = TableAlignment(delimiter: bytes[cell]) else { return nil }
            alignments.append(alignment)
        }
        return alignments.isEmpty ? nil : alignments
    }

    /// The numbers of the lines that are delimiter rows, wherever they stand.
    func delimiterRows() -> [Int] {
        (1...lineStarts.count).filter { number in
            let start = content(ofLine: number, quoteDepth: .max).index
            let row = start..<max(start, line(number).upperBound)
            return byte(at: start).map("|:-".utf8.contains) == true && alignments(ofDelimiterRow: row) != nil
        }
    }
}

/// How the cells of a column are aligned; with no colon in the delimiter row, they are not.
enum TableAlignment {
    case none, left, center, right

    /// `---`, `:--`, `:-:` or `--:`.
    init?(delimiter: ArraySlice<UInt8>) {
        let colon = UInt8(ascii: ":")
        let opens = delimiter.first == colon
        let closes = delimiter.last == colon
        let dashes = delimiter.dropFirst(opens ? 1 : 0).dropLast(closes ? 1 : 0)
        guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
        self = opens ? (closes ? .center : .left) : (closes ? .right : .none)
    }
}
