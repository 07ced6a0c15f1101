package import Markdown

/// Where the page of an item first uses each word that the glossary explains: in its summary, its fields, what is
/// said of those that are unknown, its text, and what its sources disagree on.
package struct ExplainedWords: Sendable {
    /// By the texts of the summary, the fields, what is said of unknown ones, and the readings of the sources.
    package private(set) var fields: [String: [Glossary.Use]] = [:]
    package private(set) var text: [(run: TextRun, use: Glossary.Use)] = []
    /// In the order of the page.
    package private(set) var terms: [ItemKey] = []

    /// The page of no item.
    package init() {}

    /// Not in links, headings and code, and no term that the item is, or that its author has linked to.
    package init(on item: Item, of site: Site, by glossary: Glossary) {
        guard !glossary.isEmpty else { return }
        var seen: Set<ItemKey> = [item.key]
        for link in item.text.links {
            if case .item(let key, _) = site.target(of: link.destination, in: item) { seen.insert(key) }
        }
        let readings = item.header.contradictions.values().flatMap { $0.readings.values() }.compactMap(\.value.value)
        let above = item.sentencesAboveText
        find(in: above, of: above + readings, by: glossary, &seen)
        find(in: item.text, by: glossary, &seen)
        find(in: readings, of: above + readings, by: glossary, &seen)
    }

    private mutating func find(
        in sentences: [String], of all: [String], by glossary: Glossary, _ seen: inout Set<ItemKey>
    ) {
        for sentence in sentences {
            var after = seen
            let uses = glossary.uses(in: Array(sentence.utf8)[...], &after)
            // What stands on the page twice would have the word linked twice.
            guard !uses.isEmpty, all.count(where: { $0 == sentence }) == 1 else { continue }
            seen = after
            fields[sentence] = uses
            terms += uses.map(\.term)
        }
    }

    private mutating func find(in document: Markdown.Document, by glossary: Glossary, _ seen: inout Set<ItemKey>) {
        let excluded: TextRun.Context = [.link, .heading, .code]
        let written = document.text
        for run in document.textRuns where run.context.isDisjoint(with: excluded) {
            let uses = glossary.uses(in: written[run.text], &seen)
            text += uses.map { (run, $0) }
            terms += uses.map(\.term)
        }
    }
}

extension Item {
    fileprivate var sentencesAboveText: [String] {
        [header.summary.value].compactMap { $0 } + facts.sentences + unknowns.compactMap(\.unknown.note)
    }
}
