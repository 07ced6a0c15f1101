extension Document {
    /// The words of the text as UTF-8, without markup and alternative texts: a line for each paragraph, heading,
    /// table cell or code line. Footnotes come last. It is put together each time.
    package var text: [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity((textRuns.last?.text.upperBound ?? 0) + textBesideSource.count)
        var copied = 0
        for run in textRuns where run.isVerbatim {
            let missing = run.text.lowerBound - text.count
            text += textBesideSource[copied..<copied + missing]
            text += lines.source[run.source]
            copied += missing
        }
        return text + textBesideSource[copied...]
    }
}

extension [UInt8] {
    /// The rest where some ranges are taken away, which are in order and do not overlap.
    func without(_ ranges: some Sequence<Range<Int>>) -> [UInt8] {
        var rest: [UInt8] = []
        var start = 0
        for range in ranges {
            rest += self[start..<range.lowerBound]
            start = range.upperBound
        }
        return rest + self[start...]
    }
}
