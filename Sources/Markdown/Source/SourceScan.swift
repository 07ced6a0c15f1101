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
        var previous: UInt8 = 0
        for index in source.indices {
            let byte = source[index]
            if byte == UInt8(ascii: "\n") {
                lineStarts.append(index + 1)
            } else if previous == UInt8(ascii: "\r") {
                lineStarts.append(index)
                hasLoneCarriageReturn = true
            }
            if byte == UInt8(ascii: "^"), previous == UInt8(ascii: "[") { mayHaveFootnotes = true }
            if byte == UInt8(ascii: "|") { mayHaveTables = true }
            if byte == UInt8(ascii: "["), previous == UInt8(ascii: "!") { imageOpenings += 1 }
            previous = byte
        }
        if previous == UInt8(ascii: "\r") {
            lineStarts.append(source.endIndex)
            hasLoneCarriageReturn = true
        }
    }
}
