package import Diagnostics

extension Document {
    /// Where a part of the plain text, given as UTF-8 offsets, stands in the file.
    ///
    /// Exact where the source reads as the text does; where it has escapes or character references, the range
    /// covers all of the run.
    package func range(ofText part: Range<Int>) -> SourceRange {
        guard let first = run(at: part.lowerBound), let last = run(at: max(part.lowerBound, part.upperBound - 1)) else {
            return lines.range(0..<0)
        }
        let start = first.index(ofText: part.lowerBound) ?? first.source.lowerBound
        let end = last.index(ofText: part.upperBound) ?? last.source.upperBound
        return lines.range(start..<max(start, end))
    }

    /// The last run that begins at or before an offset.
    private func run(at offset: Int) -> TextRun? {
        let next = textRuns.partitioningIndex { $0.text.lowerBound > offset }
        return next > 0 ? textRuns[next - 1] : textRuns.first
    }
}

extension TextRun {
    /// The index in the source for an offset in the plain text, held within the run; `nil` where it cannot be known.
    fileprivate func index(ofText offset: Int) -> Int? {
        isVerbatim ? min(max(source.lowerBound + offset - text.lowerBound, source.lowerBound), source.upperBound) : nil
    }
}
