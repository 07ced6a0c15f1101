/// Words of the site's language that rules look for, from its locale file, where ` | ` stands between them.
package struct SiteWords: Sendable {
    /// Texts that say nothing about where a link leads, in lower case.
    package let emptyLinkTexts: Set<String>
    /// Phrases that say that something has been decided, in lower case.
    package let decidedPhrases: [String]

    package static let keys = ["checks.empty-link-texts", "checks.decided-phrases"]

    package static let none = SiteWords(emptyLinkTexts: [], decidedPhrases: [])

    package init(emptyLinkTexts: Set<String>, decidedPhrases: [String]) {
        self.emptyLinkTexts = emptyLinkTexts
        self.decidedPhrases = decidedPhrases
    }

    package init(_ catalogue: TextCatalogue) {
        func words(_ key: String) -> [String] {
            let text = catalogue.entries.first { $0.key == key }?.text ?? ""
            return text.lowercased().split(separator: " | ").map(String.init)
        }
        self.init(emptyLinkTexts: Set(words(Self.keys[0])), decidedPhrases: words(Self.keys[1]))
    }
}
