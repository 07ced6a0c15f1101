import Content
import Diagnostics
import Markdown

/// A personal identity number stands in a content file.
enum PersonalIdentityNumber: ItemRule {
    static let code = "personal-identity-number"
    static let severity = Severity.error
    static let documentation = RuleDocumentation(
        what: "A personnummer, samordningsnummer or interim number stands in a content file.",
        why:
            "It identifies a person and may not be published (GDPR; dataskyddslagen (2018:218) 3 kap. 10 §). Nothing turns this off.",
        wrong: "The applicant, YYYYMMDD-NNNN, has been told.",
        right: "The applicant has been told.")

    static func findings(in item: Item, of site: Site) -> [Finding] {
        let written = ranges(inSourceOf: item)
        // Markup may stand between the digits: **800101**-1239 is a number only when it is shown.
        let shown = IdentityNumberScan(bytes: item.text.text).numbers.map { item.text.range(ofText: $0) }
            .filter { range in !written.contains { $0.start < range.end && range.start < $0.end } }
        return (written + shown).map { finding(at: .range($0, of: item)) }
    }

    private static func ranges(inSourceOf item: Item) -> [SourceRange] {
        let numbers = IdentityNumberScan(bytes: item.source.bytes).numbers
        guard !numbers.isEmpty else { return [] }
        let text = SourceText(path: item.path, bytes: item.source.bytes)
        return numbers.map(text.range)
    }

    private static func finding(at place: Place) -> Finding {
        var finding = Finding(
            at: place, "a personal identity number stands here",
            help:
                "remove it, and have it removed from the history too; a phone number is written in groups: 070-123 45 67"
        )
        finding.isSensitive = true
        return finding
    }
}
