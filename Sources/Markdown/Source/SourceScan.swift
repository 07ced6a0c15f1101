/// What one pass over the source finds out before anything is parsed.
struct SourceScan {
    /// The index of the first byte of each line, where lines end as in CommonMark: `\n`, `\r\n` or `\r`.
    var lineStarts: [Int]
    /// Whether `\r` alone ends a line, which the line numbers of a file do not count.
    var hasLoneCarriageReturn = false
    /// Whether `[^` occurs.
    var mayHaveFootnotes = false
    /// Whether `|` occurs.
    var mayHaveTables = false
    /// How often `![` occurs.
    var imageOpenings = 0

    init(_ source: ArraySlice<UInt8>) {
        lineStarts = [source.startIndex]
        lineStarts.reserveCapacity(source.count / 32)
        let start = source.startIndex
        source.withUnsafeBytes { bytes in
            var index = 0
            while index < bytes.count {
                // Most stretches of text have nothing of interest, so these are passed over as a whole.
                if index + 8 <= bytes.count,
                    Self.isPlain(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                {
                    index += 8
                    continue
                }
                let end = min(index + 8, bytes.count)
                for index in index..<end {
                    note(bytes[index], before: index + 1 < bytes.count ? bytes[index + 1] : 0, end: start + index + 1)
                }
                index = end
            }
        }
    }

    /// Whether none of eight bytes is one that `note` looks for.
    private static func isPlain(_ bytes: UInt64) -> Bool {
        holds(bytes, UInt8(ascii: "\n")) | holds(bytes, UInt8(ascii: "\r")) | holds(bytes, UInt8(ascii: "["))
            | holds(bytes, UInt8(ascii: "!")) | holds(bytes, UInt8(ascii: "|")) == 0
    }

    /// Not zero where one of eight bytes is the one wanted: the test for a zero byte in
    /// <https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord>.
    private static func holds(_ bytes: UInt64, _ wanted: UInt8) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let difference = bytes ^ (ones &* UInt64(wanted))
        return (difference &- ones) & ~difference & (ones << 7)
    }

    private mutating func note(_ byte: UInt8, before next: UInt8, end: Int) {
        switch byte {
        case UInt8(ascii: "\n"):
            lineStarts.append(end)
        case UInt8(ascii: "\r") where next != UInt8(ascii: "\n"):
            lineStarts.append(end)
            hasLoneCarriageReturn = true
        case UInt8(ascii: "["):
            if next == UInt8(ascii: "^") { mayHaveFootnotes = true }
        case UInt8(ascii: "!"):
            if next == UInt8(ascii: "[") { imageOpenings += 1 }
        case UInt8(ascii: "|"):
            mayHaveTables = true
        default:
            break
        }
    }
}
