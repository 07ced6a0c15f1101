/// Tags to put around some of a document's words when it is printed.
package struct Insertion: Sendable {
    /// UTF-8 offsets in the document's plain text, within one run.
    let text: Range<Int>
    let run: TextRun
    /// HTML.
    let startTag: [UInt8]
    let endTag: [UInt8]

    /// `text` lies within `run`, which is one of the document's.
    package init(around text: Range<Int>, in run: TextRun, startTag: String, endTag: String) {
        self.text = text.clamped(to: run.text)
        self.run = run
        self.startTag = Array(startTag.utf8)
        self.endTag = Array(endTag.utf8)
    }
}

extension Document {
    /// A tag and where it stands in the HTML.
    struct PlacedTag {
        let offset: Int
        /// Whether it stands after what else is put in at the same offset.
        let isStart: Bool
        let tag: [UInt8]
    }

    /// `insertions` are in the order of the text and do not overlap.
    func places(of insertions: [Insertion]) -> [PlacedTag] {
        insertions.flatMap { insertion in
            [
                PlacedTag(
                    offset: offset(of: insertion.text.lowerBound, in: insertion.run), isStart: true,
                    tag: insertion.startTag),
                PlacedTag(
                    offset: offset(of: insertion.text.upperBound, in: insertion.run), isStart: false,
                    tag: insertion.endTag),
            ]
        }
    }

    /// Where a place in the text is in the HTML, in which some characters are longer.
    private func offset(of place: Int, in run: TextRun) -> Int {
        guard run.text.count != run.html.count else { return run.html.lowerBound + place - run.text.lowerBound }
        return run.html.lowerBound
            + text[run.text.lowerBound..<place].reduce(0) { $0 + Self.length(ofEscaped: $1) }
    }

    private static func length(ofEscaped byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"): 4
        case UInt8(ascii: "&"): 5
        case UInt8(ascii: "\""): 6
        default: 1
        }
    }
}
