import Content
import Diagnostics

/// A text has an e-mail address or a phone number that belongs to a person.
enum ContactDetailsOfPerson: ItemRule {
    static let code = "contact-details-of-person"
    static let severity = Severity.warning
    static let documentation = RuleDocumentation(
        what:
            "The page of a person has an e-mail address or a phone number, or another page has a person’s: a name and a surname before “@”, or a mobile phone number.",
        why:
            "Pages of people say what they do in their role; private details may not be published, and other details go stale.",
        wrong: "Reach her at anna@example.org or 070-123 45 67.",
        right: "Reach her by way of the committee’s secretariat.")

    static func findings(in item: Item, of site: Site) -> [Finding] {
        let scan = ContactScan(bytes: item.source.bytes)
        let isPerson = item.kind == .person
        let addresses = scan.addresses.filter { isPerson || isPersonal(address: scan.bytes[$0]) }
        let numbers = scan.phoneNumbers.filter { isPerson || isMobile(number: scan.bytes[$0]) }
        guard !addresses.isEmpty || !numbers.isEmpty else { return [] }
        let text = SourceText(path: item.path, bytes: item.source.bytes)
        return addresses.map { finding("an e-mail address", at: text.range($0), in: item) }
            + numbers.map { finding("a phone number", at: text.range($0), in: item) }
    }

    /// Whether words with a full stop between them stand before the `@`: `anna.holm@`, but not `socialkontoret@`.
    private static func isPersonal(address: ArraySlice<UInt8>) -> Bool {
        let words = address.prefix { $0 != UInt8(ascii: "@") }.split(separator: UInt8(ascii: "."))
        return words.count > 1 && words.allSatisfy { $0.count > 1 && !$0.contains(where: \.isDigit) }
    }

    /// Swedish mobile phone numbers begin with 070, 072, 073, 076 or 079.
    private static func isMobile(number: ArraySlice<UInt8>) -> Bool {
        let digits = number.filter(\.isDigit)
        let subscriber = digits.starts(with: "46".utf8) ? digits.dropFirst(2) : digits.dropFirst()
        return subscriber.first == UInt8(ascii: "7")
            && subscriber.dropFirst().first.map { "02369".utf8.contains($0) } == true
    }

    private static func finding(_ detail: Message, at range: SourceRange, in item: Item) -> Finding {
        Finding(
            at: .range(range, of: item), "\(detail) of a person stands here",
            help: "remove it unless it belongs to the person’s role")
    }
}
