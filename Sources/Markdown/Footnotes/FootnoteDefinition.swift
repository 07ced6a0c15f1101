/// `[^label]: text` at the start of a line, and the lines that belong to it.
struct FootnoteDefinition {
    /// The number of its label in `FootnoteScan.labels`.
    let label: Int
    let mark: Range<Int>
    /// The number of its first line, counted from 1.
    let firstLine: Int
    /// The text of each line in the source, without the mark and the indentation; empty for a blank line.
    private(set) var contents: [Range<Int>] = []

    var lines: Range<Int> { firstLine..<firstLine + contents.count }

    /// - Parameters:
    ///   - source: the source as it is.
    ///   - starts: whether another definition starts on a line.
    init(label: Int, mark: Range<Int>, line: Int, in source: ParserInput, starts: (Int) -> Bool) {
        self.label = label
        self.mark = mark
        firstLine = line
        let first = source.line(line)
        contents = [source.indentation(of: mark.upperBound + 1..<first.upperBound).upperBound..<first.upperBound]
        takeContinuation(in: source, starts: starts)
    }

    /// Lines that are indented by four blanks or a tab, and those that go on with the first paragraph without
    /// indentation.
    private mutating func takeContinuation(in source: ParserInput, starts: (Int) -> Bool) {
        var blankLines = 0
        var isFirstParagraph = true
        var number = firstLine + 1
        while number <= source.lineStarts.count, !starts(number) {
            let line = source.line(number)
            let text = source.indentation(of: line).upperBound..<line.upperBound
            number += 1
            guard !text.isEmpty else {
                blankLines += 1
                isFirstParagraph = false
                continue
            }
            guard let content = source.continuation(of: line, ofParagraph: isFirstParagraph) else { return }
            contents.append(contentsOf: repeatElement(line.lowerBound..<line.lowerBound, count: blankLines))
            contents.append(content)
            blankLines = 0
        }
    }
}

extension ParserInput {
    /// The blanks at the start of a range.
    func indentation(of range: Range<Int>) -> Range<Int> {
        var end = range.lowerBound
        while end < range.upperBound, isBlank(at: end) { end += 1 }
        return range.lowerBound..<end
    }

    /// What a line adds to a footnote; `nil` where it does not belong to the footnote.
    fileprivate func continuation(of line: Range<Int>, ofParagraph: Bool) -> Range<Int>? {
        if byte(at: line.lowerBound) == UInt8(ascii: "\t") { return line.lowerBound + 1..<line.upperBound }
        let indentation = indentation(of: line)
        if indentation.count >= 4 { return line.lowerBound + 4..<line.upperBound }
        return ofParagraph && !startsBlock(indentation.upperBound..<line.upperBound) ? line : nil
    }

    /// Whether a text that follows a paragraph's line does not go on with the paragraph.
    private func startsBlock(_ text: Range<Int>) -> Bool {
        let second = text.lowerBound + 1
        let isAlone = second == text.upperBound || isBlank(at: second)
        switch byte(at: text.lowerBound) {
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "="), UInt8(ascii: "~"):
            return true
        case UInt8(ascii: "*"), UInt8(ascii: "+"):
            return isAlone
        case UInt8(ascii: "-"), UInt8(ascii: "`"):
            return isAlone || byte(at: second) == byte(at: text.lowerBound)
        case let digit? where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit):
            let end = bytes[text].firstIndex { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard let end, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")") else { return false }
            return end + 1 == text.upperBound || isBlank(at: end + 1)
        default:
            return false
        }
    }
}
