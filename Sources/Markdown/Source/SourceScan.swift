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
        source.withUnsafeBufferPointer { bytes in
            for index in bytes.indices where Self.isOfInterest(bytes[index]) {
                note(bytes[index], before: index + 1 < bytes.count ? bytes[index + 1] : 0, end: start + index + 1)
            }
        }
    }

    /// Nearly all bytes are letters and blanks, so this is asked first.
    private static func isOfInterest(_ byte: UInt8) -> Bool {
        (byte < UInt8(ascii: "a") && byte != UInt8(ascii: " ")) || byte == UInt8(ascii: "|")
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
