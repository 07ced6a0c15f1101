import Content
import Diagnostics

/// The page of a person has an e-mail address or a phone number.
enum ContactDetailsOfPerson: ItemRule {
    static let code = "contact-details-of-person"
    static let severity = Severity.warning
    static let kinds: Set<Kind> = [.person]
    static let documentation = RuleDocumentation(
        what: "The page of a person has an e-mail address or a phone number.",
        why:
            "Pages of people say what they do in their role; private details may not be published, and other details go stale.",
        wrong: "Reach her at anna@example.org or 070-123 45 67.",
        right: "Reach her by way of the committee’s secretariat.")

    static func findings(in item: Item, of site: Site) -> [Finding] {
        let scan = ContactScan(bytes: item.source.bytes)
        let text = SourceText(path: item.path, bytes: item.source.bytes)
        return scan.addresses.map { finding("an e-mail address", at: text.range($0), in: item) }
            + scan.phoneNumbers.map { finding("a phone number", at: text.range($0), in: item) }
    }

    private static func finding(_ detail: Message, at range: SourceRange, in item: Item) -> Finding {
        Finding(
            at: .range(range, of: item), "\(detail) stands in a text about a person",
            help: "remove it unless it belongs to the person’s role")
    }
}
