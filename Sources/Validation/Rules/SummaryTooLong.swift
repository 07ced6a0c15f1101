import Content
import Diagnostics

/// A summary is more than one sentence, or a long one.
enum SummaryTooLong: ItemRule {
    static let code = "summary-too-long"
    static let severity = Severity.notice
    static let documentation = RuleDocumentation(
        what: "A summary has more than one sentence, or more than 300 characters.",
        why: "It is what readers meet first, and all that lists and search results show.",
        wrong: "summary: \"The municipality and the police have an agreement. It is about young people.\"",
        right: "summary: \"The municipality and the police have an agreement about young people.\"")

    private static let limit = 300

    static func findings(in item: Item, of site: Site) -> [Finding] {
        guard let summary = item.header.summary.value, let problem = problem(with: summary) else { return [] }
        return [
            Finding(
                at: .field("summary", of: item), problem,
                help: "say in one plain sentence what it is, and the rest in the text")
        ]
    }

    private static func problem(with summary: String) -> Message? {
        if summary.hasMoreScalars(than: limit) {
            return "the summary has \(summary.unicodeScalars.count) characters, more than \(limit)"
        }
        return hasSentences(summary) ? "the summary is more than one sentence" : nil
    }

    /// Whether a mark that ends sentences is followed by a blank and a capital letter. A full stop counts after a word of
    /// four letters or more, because shorter words may be abbreviations.
    private static func hasSentences(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.indices.contains { offset in
            guard bytes[offset] == 0x20, offset > 0, ".!?".utf8.contains(bytes[offset - 1]),
                isCapital(bytes[(offset + 1)...])
            else { return false }
            let word = bytes[..<(offset - 1)].suffix(4)
            return bytes[offset - 1] != UInt8(ascii: ".") || word.count == 4 && word.allSatisfy(\.isLetter)
        }
    }

    private static func isCapital(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        // Latin-1’s capital letters, Å, Ä and Ö among them, are C3 80 to C3 9E.
        return (0x41...0x5A).contains(first)
            || first == 0xC3 && text.dropFirst().first.map { (0x80...0x9E).contains($0) } == true
    }
}

extension UInt8 {
    /// A letter, or a part of one outside ASCII.
    fileprivate var isLetter: Bool { isAlphanumeric || self >= 0x80 }
}
