import Content
import Diagnostics
import Markdown

/// The page of a proposal says that something has been decided.
enum ProposalWordedAsDecision: ItemRule {
    static let code = "proposal-worded-as-decision"
    static let severity = Severity.warning
    static let kinds: Set<Kind> = [.decision]
    static let documentation = RuleDocumentation(
        what: "The title, the summary or the text of a proposal says that something has been decided.",
        why: "A proposal is never shown as a decision; readers quote the sentence, not the label above it.",
        wrong: """
            nature: proposal
            summary: "The board has decided to wind up the project."
            """,
        right: """
            nature: proposal
            summary: "The board is asked to wind up the project."
            """)

    static func findings(in item: Item, of site: Site) -> [Finding] {
        guard case .decision(let decision) = item.facts, decision.nature.value == .proposal else { return [] }
        let phrases = site.words.decidedPhrases
        let fields = [("title", item.header.title.value), ("summary", item.header.summary.value)]
        return fields.compactMap { field, text in
            text.flatMap { Array($0.utf8).first(of: phrases) }.map {
                finding($0.phrase, .field(field, of: item), item)
            }
        } + texts(of: item, phrases)
    }

    private static func texts(of item: Item, _ phrases: [String]) -> [Finding] {
        guard let found = item.text.text.first(of: phrases) else { return [] }
        return [finding(found.phrase, .range(item.text.range(ofText: found.range), of: item), item)]
    }

    private static func finding(_ phrase: String, _ place: Place, _ item: Item) -> Finding {
        Finding(
            at: place, "this is a proposal, but the text says “\(phrase)”",
            notes: [.init("it says so", at: .field("nature", of: item))],
            help: "say what is proposed; if another decision is meant, say which and link to it")
    }
}

extension [UInt8] {
    /// The first of the phrases, which are in small letters, that stands in the text as words of its own, with its
    /// offsets.
    fileprivate func first(of phrases: [String]) -> (phrase: String, range: Range<Int>)? {
        let bytes = lowercasedLatin
        return phrases.compactMap { phrase in bytes.range(ofWords: Array(phrase.utf8)).map { (phrase, $0) } }
            .min { $0.1.lowerBound < $1.1.lowerBound }
    }
}

extension [UInt8] {
    fileprivate func range(ofWords words: [UInt8]) -> Range<Int>? {
        guard let first = words.first, words.count <= count else { return nil }
        for start in 0...(count - words.count) where self[start] == first {
            let range = start..<start + words.count
            if self[range].elementsEqual(words), isFree(range) { return range }
        }
        return nil
    }

    private func isFree(_ range: Range<Int>) -> Bool {
        (range.lowerBound == 0 || !self[range.lowerBound - 1].isLetterOrDigit)
            && (range.upperBound == count || !self[range.upperBound].isLetterOrDigit)
    }
}
