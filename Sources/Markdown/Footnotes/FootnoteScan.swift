/// The footnotes of a source, found before it is parsed.
///
/// CommonMark would take `[^8]: <https://example.org>` for a link reference definition, so definitions are taken
/// out of the source first. They start in the first column; in code and HTML there are none.
struct FootnoteScan {
    /// The labels of all marks, each once whatever its case.
    private(set) var labels: [String] = []
    /// In the order of the source; the first of a label counts.
    private(set) var definitions: [FootnoteDefinition] = []
    /// Marks with a colon that only blanks or the markers of quotes and lists precede; some may stand in code.
    private(set) var misplaced: [(mark: Range<Int>, label: Int)] = []

    private var numbers: [String: Int] = [:]

    static let none = FootnoteScan()

    private init() {}

    init(_ source: ParserInput) {
        var candidates: [(line: Int, mark: FootnoteMark, label: Int)] = []
        var line = 1
        var previousLine = 0
        for mark in FootnoteMark.all(in: source.bytes) {
            while line < source.lineStarts.count, source.lineStarts[line] <= mark.range.lowerBound { line += 1 }
            let label = number(of: mark, in: source)
            defer { previousLine = line }
            guard mark.hasColon, line != previousLine else { continue }
            if source.lineStarts[line - 1] == mark.range.lowerBound {
                candidates.append((line, mark, label))
            } else if source.hasOnlyMarkers(source.lineStarts[line - 1]..<mark.range.lowerBound) {
                misplaced.append((mark.range, label))
            }
        }
        guard !candidates.isEmpty else { return }
        let isHidden = source.linesOfCodeAndHTML()
        candidates.removeAll { isHidden[$0.line] }
        let lines = Set(candidates.map(\.line))
        definitions = candidates.map { line, mark, label in
            FootnoteDefinition(label: label, mark: mark.range, line: line, in: source, starts: lines.contains)
        }
    }

    private mutating func number(of mark: FootnoteMark, in source: ParserInput) -> Int {
        let label = String(decoding: source.bytes[mark.label], as: UTF8.self)
        let key = label.lowercased()
        if let number = numbers[key] { return number }
        numbers[key] = labels.count
        labels.append(label)
        return labels.count - 1
    }
}

extension ParserInput {
    /// Whether a range holds nothing but blanks and the markers of block quotes and list items.
    fileprivate func hasOnlyMarkers(_ range: Range<Int>) -> Bool {
        bytes[range].allSatisfy { " \t>-+*.)0123456789".utf8.contains($0) }
    }

    /// Whether each line, counted from 1, is code or HTML outside lists and quotes.
    fileprivate func linesOfCodeAndHTML() -> [Bool] {
        var isHidden = [Bool](repeating: false, count: lineStarts.count + 1)
        guard (1...lineStarts.count).contains(where: mayBeginCodeOrHTML) else { return isHidden }
        withTree(of: bytes) { root in
            var block = root.firstChild
            while let node = block {
                if node.kind == .codeBlock || node.kind == .htmlBlock {
                    for line in node.startLine..<max(node.startLine, min(node.endLine + 1, isHidden.count)) {
                        isHidden[line] = true
                    }
                }
                block = node.next
            }
        }
        return isHidden
    }

    private func mayBeginCodeOrHTML(_ line: Int) -> Bool {
        let start = indentation(of: self.line(line)).upperBound
        guard let first = byte(at: start), "<`~".utf8.contains(first) else { return false }
        return first == UInt8(ascii: "<") || byte(at: start + 1) == first
    }
}
