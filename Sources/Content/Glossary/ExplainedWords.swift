package import Markdown

/// Where the page of an item first uses each word that the glossary explains: in its fields, then in the text below.
package struct ExplainedWords: Sendable {
    /// By the texts of the fields.
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
        find(in: item.facts.sentences, by: glossary, &seen)
        find(in: item.text, by: glossary, &seen)
    }

    private mutating func find(in sentences: [String], by glossary: Glossary, _ seen: inout Set<ItemKey>) {
        for sentence in sentences {
            var after = seen
            let uses = glossary.uses(in: GlossaryScan.lowercased(Array(sentence.utf8))[...], &after)
            // What stands on the page twice would have the word linked twice.
            guard !uses.isEmpty, sentences.count(where: { $0 == sentence }) == 1 else { continue }
            seen = after
            fields[sentence] = uses
            terms += uses.map(\.term)
        }
    }

    private mutating func find(in document: Markdown.Document, by glossary: Glossary, _ seen: inout Set<ItemKey>) {
        let bytes = GlossaryScan.lowercased(document.text)
        for run in document.textRuns where run.context.isDisjoint(with: [.link, .heading, .code]) {
            let uses = glossary.uses(in: bytes[run.text], &seen)
            text += uses.map { (run, $0) }
            terms += uses.map(\.term)
        }
    }
}
