/// The text that libcmark parses, and where each of its lines comes from in the source.
///
/// A class, because every paragraph's locator refers to it.
final class ParserInput: Sendable {
    let bytes: ArraySlice<UInt8>
    /// The index in `bytes` of the first byte of each line.
    let lineStarts: [Int]
    /// The index in the source of what stands in the first column of each line.
    let origins: [Int]
    /// The first line of the body, counted from 1; what stands above it are the footnotes.
    let bodyLine: Int

    /// The source as it is.
    convenience init(_ source: ArraySlice<UInt8>, lineStarts: [Int]) {
        self.init(bytes: source, lineStarts: lineStarts, origins: lineStarts, bodyLine: 1)
    }

    init(bytes: ArraySlice<UInt8>, lineStarts: [Int], origins: [Int], bodyLine: Int) {
        self.bytes = bytes
        self.lineStarts = lineStarts
        self.origins = origins
        self.bodyLine = bodyLine
    }

    /// The bytes of a line counted from 1, without its line ending; empty where there is no such line.
    func line(_ number: Int) -> Range<Int> {
        guard number >= 1, number <= lineStarts.count else { return bytes.endIndex..<bytes.endIndex }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : bytes.endIndex
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    /// The place of a line and a column, both counted from 1, the column in bytes; held within the line.
    func place(line: Int, column: Int) -> Place {
        let range = self.line(line)
        return Place(line: line, index: min(max(range.lowerBound + column - 1, range.lowerBound), range.upperBound))
    }

    /// The first byte of a line after blanks and at most `quoteDepth` block quote markers.
    func content(ofLine number: Int, quoteDepth: Int) -> Place {
        let range = line(number)
        var index = range.lowerBound
        var markers = 0
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: ">"), markers < quoteDepth {
                markers += 1
            } else if bytes[index] != UInt8(ascii: " "), bytes[index] != UInt8(ascii: "\t") {
                break
            }
            index += 1
        }
        return Place(line: number, index: index)
    }

    /// The index in the source.
    func origin(of place: Place) -> Int {
        guard place.line >= 1, place.line <= lineStarts.count else { return origins.last ?? 0 }
        return origins[place.line - 1] + place.index - lineStarts[place.line - 1]
    }

    /// The byte at a place; `nil` at the end of the text.
    func byte(at index: Int) -> UInt8? {
        bytes.indices.contains(index) ? bytes[index] : nil
    }

    func isBlank(at index: Int) -> Bool {
        byte(at: index) == UInt8(ascii: " ") || byte(at: index) == UInt8(ascii: "\t")
    }
}

/// A byte of a parser's input and the line, counted from 1, that it is on.
struct Place {
    var line: Int
    var index: Int
}
