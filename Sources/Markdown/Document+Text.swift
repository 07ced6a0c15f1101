extension Document {
    /// The words of the text as UTF-8, without markup and alternative texts: a line for each paragraph, heading,
    /// table cell or code line. Footnotes come last. It is put together each time.
    package var text: [UInt8] {
        joined(textBesideSource, with: textRuns.lazy.filter(\.isVerbatim).map { ($0.text, $0.source) })
    }

    /// The HTML without what belongs into the holes. It is put together each time.
    var html: [UInt8] {
        joined(htmlBesideSource, with: textRuns.lazy.filter(\.isVerbatimHTML).map { ($0.html, $0.source) })
    }

    /// Bytes with parts of the source among them.
    ///
    /// - Parameter parts: where in the result each of them stands, and where in the source; in order.
    private func joined(_ rest: [UInt8], with parts: some Sequence<(place: Range<Int>, source: Range<Int>)>) -> [UInt8]
    {
        var joined: [UInt8] = []
        joined.reserveCapacity(rest.count + lines.source.count)
        var copied = 0
        for (place, source) in parts {
            let missing = place.lowerBound - joined.count
            joined += rest[copied..<copied + missing]
            joined += lines.source[source]
            copied += missing
        }
        joined += rest[copied...]
        return joined
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
