/// The words that the glossary explains, ready to be found in texts in the forms that it declares.
package struct Glossary: Sendable {
    /// What is looked for, by its first word; the longest first.
    private let phrases: [ArraySlice<UInt8>: [Phrase]]
    /// By the first byte of a first word, small or capital, a bit for each length of such a word: most words are none.
    private let lengths: [UInt64]

    private struct Phrase {
        /// In small letters.
        let bytes: [UInt8]
        let term: ItemKey
    }

    /// The first use of a term in a text.
    package struct Use: Sendable {
        package let term: ItemKey
        /// UTF-8 offsets in the text.
        package let range: Range<Int>
    }

    init(_ site: Site) {
        let all = site.items(of: .term).filter { $0.header.withdrawn.isAbsent }.flatMap { item -> [Phrase] in
            guard case .term(let term) = item.facts else { return [] }
            return ([item.title] + term.forms.values()).map {
                Phrase(bytes: Array($0.utf8).lowercasedLatin, term: item.key)
            }
        }
        let usable = all.filter { !$0.bytes.isEmpty }.sorted { a, b in
            (b.bytes.count, a.term) < (a.bytes.count, b.term)
        }
        phrases = Dictionary(grouping: usable) { GlossaryScan.firstWord(of: $0.bytes[...]) }
        var lengths = [UInt64](repeating: 0, count: 256)
        for word in phrases.keys {
            guard let first = word.first else { continue }
            lengths[Int(first)] |= Self.bit(ofLength: word.count)
            if UInt8(ascii: "a") <= first, first <= UInt8(ascii: "z") {
                lengths[Int(first & 0xDF)] = lengths[Int(first)]
            }
        }
        self.lengths = lengths
    }

    private static func bit(ofLength count: Int) -> UInt64 { 1 << UInt64(min(count, 63)) }

    var isEmpty: Bool { phrases.isEmpty }

    /// The first use of each term in a part of a text, of which `seen` has none yet.
    func uses(in text: ArraySlice<UInt8>, _ seen: inout Set<ItemKey>) -> [Use] {
        var uses: [Use] = []
        var place = text.startIndex
        while let word = GlossaryScan.word(in: text[place...]) {
            let rest = text[word.lowerBound...]
            place = word.upperBound
            guard lengths[Int(text[word.lowerBound])] & Self.bit(ofLength: word.count) != 0 else { continue }
            let phrases = phrases[Array(text[word]).lowercasedLatin[...]] ?? []
            let found = phrases.first { !seen.contains($0.term) && GlossaryScan.begins(rest, $0.bytes) }
            guard let found else { continue }
            seen.insert(found.term)
            place = word.lowerBound + found.bytes.count
            uses.append(Use(term: found.term, range: word.lowerBound..<place))
        }
        return uses
    }
}
