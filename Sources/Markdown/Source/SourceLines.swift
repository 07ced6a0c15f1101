import Diagnostics

/// The body of a file with its lines, so that an index can be told as a position in the file.
struct SourceLines: Sendable {
    let source: ArraySlice<UInt8>
    private let firstLine: Int
    /// In half the space, because a site has millions; libcmark parses no more than two gigabytes.
    private let starts: [UInt32]
    /// The scalars before every 1,024th byte of a long body, so that a position on a very long line costs
    /// no more than on others; empty for a short one.
    private let scalarCounts: [Int]

    private static let stride = 1024

    init(_ source: ArraySlice<UInt8>, firstLine: Int, scan: SourceScan) {
        self.source = source
        self.firstLine = firstLine
        starts = (scan.hasLoneCarriageReturn ? Self.lineFeedStarts(source) : scan.lineStarts)
            .map { UInt32(clamping: $0) }
        scalarCounts = source.count < 16 * Self.stride ? [] : Self.countScalars(source)
    }

    /// The position in the file of the byte at `index`, which is held within the body.
    func position(at index: Int) -> SourcePosition {
        let index = min(max(index, source.startIndex), source.endIndex)
        let line = max(starts.partitioningIndex { $0 > UInt32(clamping: index) } - 1, 0)
        return SourcePosition(line: firstLine + line, column: scalars(in: Int(starts[line])..<index) + 1)
    }

    func range(_ range: Range<Int>) -> SourceRange {
        let start = position(at: range.lowerBound)
        let nextLine = start.line - firstLine + 1
        let isOneLine = nextLine < starts.count && range.upperBound < Int(starts[nextLine])
        guard isOneLine, range.lowerBound >= source.startIndex else {
            return SourceRange(start, position(at: range.upperBound))
        }
        return SourceRange(start, SourcePosition(line: start.line, column: start.column + scalars(in: range)))
    }

    /// Whether the source has exactly these bytes there.
    func reads(_ bytes: UnsafeBufferPointer<UInt8>, at range: Range<Int>) -> Bool {
        guard range.count == bytes.count, source.startIndex <= range.lowerBound, range.upperBound <= source.endIndex
        else { return false }
        return source[range].withUnsafeBufferPointer { written in
            var difference: UInt8 = 0
            for index in bytes.indices { difference |= written[index] ^ bytes[index] }
            return difference == 0
        }
    }

    /// The end of a range without the blanks and line endings at its end.
    func endOfText(in range: Range<Int>) -> Int {
        let start = max(range.lowerBound, source.startIndex)
        var end = max(start, min(range.upperBound, source.endIndex))
        while end > start, source[end - 1] <= UInt8(ascii: " ") { end -= 1 }
        return end
    }

    private func scalars(in range: Range<Int>) -> Int {
        if range.count < 2 * Self.stride || scalarCounts.isEmpty { return Self.scalars(source[range]) }
        return scalars(before: range.upperBound) - scalars(before: range.lowerBound)
    }

    private func scalars(before index: Int) -> Int {
        let step = (index - source.startIndex) / Self.stride
        return scalarCounts[step] + Self.scalars(source[source.startIndex + step * Self.stride..<index])
    }

    private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var count = 0
            for byte in bytes { count += byte & 0xC0 != 0x80 ? 1 : 0 }
            return count
        }
    }

    private static func countScalars(_ source: ArraySlice<UInt8>) -> [Int] {
        var counts = [0]
        var start = source.startIndex
        while source.endIndex - start >= stride {
            counts.append(counts[counts.count - 1] + scalars(source[start..<start + stride]))
            start += stride
        }
        return counts
    }

    private static func lineFeedStarts(_ source: ArraySlice<UInt8>) -> [Int] {
        var starts = [source.startIndex]
        for index in source.indices where source[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
        return starts
    }
}
