package import Markdown

/// The words that the glossary explains, ready to be found in texts in the forms that it declares.
package struct Glossary: Sendable {
    /// What is looked for, by its first word; the longest first.
    private let phrases: [ArraySlice<UInt8>: [Phrase]]

    private struct Phrase {
        /// In small letters.
        let bytes: [UInt8]
        let term: ItemKey
    }

    /// The first use of a term in a text.
    package struct Mention: Sendable {
        package let term: ItemKey
        package let run: TextRun
        /// UTF-8 offsets in the plain text of the document.
        package let range: Range<Int>
    }

    init(_ site: Site) {
        let all = site.items(of: .term).filter { $0.header.withdrawn.isAbsent }.flatMap { item -> [Phrase] in
            guard case .term(let term) = item.facts else { return [] }
            return ([item.title] + term.forms.values()).map {
                Phrase(bytes: GlossaryScan.lowercased(Array($0.utf8)), term: item.key)
            }
        }
        let usable = all.filter { !$0.bytes.isEmpty }.sorted { a, b in
            (b.bytes.count, a.term) < (a.bytes.count, b.term)
        }
        phrases = Dictionary(grouping: usable) { GlossaryScan.firstWord(of: $0.bytes[...]) }
    }

    /// The first use of each term in the text of an item, in the order of the text: not in links, headings and code,
    /// and of no term that the item is, or that its author has linked to.
    package func mentions(in item: Item, of site: Site) -> [Mention] {
        guard !phrases.isEmpty else { return [] }
        var seen: Set<ItemKey> = [item.key]
        for link in item.text.links {
            if case .item(let key, _) = site.target(of: link.destination, in: item) { seen.insert(key) }
        }
        let text = GlossaryScan.lowercased(item.text.text)
        return item.text.textRuns.filter { $0.context.isDisjoint(with: [.link, .heading, .code]) }
            .flatMap { mentions(in: $0, of: text, &seen) }
    }

    private func mentions(in run: TextRun, of text: [UInt8], _ seen: inout Set<ItemKey>) -> [Mention] {
        var mentions: [Mention] = []
        var place = run.text.lowerBound
        while let word = GlossaryScan.word(in: text[place..<run.text.upperBound]) {
            let rest = text[word.lowerBound..<run.text.upperBound]
            place = word.upperBound
            let found = phrases[text[word]]?.first { !seen.contains($0.term) && GlossaryScan.begins(rest, $0.bytes) }
            guard let found else { continue }
            seen.insert(found.term)
            place = word.lowerBound + found.bytes.count
            mentions.append(Mention(term: found.term, run: run, range: word.lowerBound..<place))
        }
        return mentions
    }
}
