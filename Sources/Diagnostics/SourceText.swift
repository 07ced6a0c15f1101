/// The bytes of a UTF-8 file with its lines found, so that a byte offset can be told as line and column.
package struct SourceText: Sendable {
    /// The path as it is printed, relative to the source folder: `content/agreements/nacka-polisen.md`.
    package let path: String
    package let bytes: [UInt8]
    private let lineStarts: [Int]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(offset + 1)
        }
        lineStarts = starts
    }

    package var lineCount: Int { lineStarts.count }

    /// The position of the byte at `offset`; an offset past the end is the position after the last byte.
    package func position(at offset: Int) -> SourcePosition {
        let offset = min(max(offset, 0), bytes.count)
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        let column = bytes[lineStarts[low]..<offset].reduce(into: 1) { column, byte in
            if byte & 0xC0 != 0x80 { column += 1 }
        }
        return SourcePosition(line: low + 1, column: column)
    }

    /// The offset of the byte at a position; a position past the end of its line or of the text is the end of that.
    package func offset(of position: SourcePosition) -> Int {
        guard position.line >= 1, position.line <= lineStarts.count else { return bytes.count }
        let end = position.line < lineStarts.count ? lineStarts[position.line] - 1 : bytes.count
        var column = 1
        var offset = lineStarts[position.line - 1]
        while offset < end, column < position.column || bytes[offset] & 0xC0 == 0x80 {
            offset += 1
            if offset == bytes.count || bytes[offset] & 0xC0 != 0x80 { column += 1 }
        }
        return offset
    }

    package func range(_ offsets: Range<Int>) -> SourceRange {
        SourceRange(position(at: offsets.lowerBound), position(at: offsets.upperBound))
    }

    /// The text of a line counted from 1, without its line ending; `nil` where there is no such line.
    package func line(_ number: Int) -> String? {
        guard number >= 1, number <= lineStarts.count else { return nil }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}
