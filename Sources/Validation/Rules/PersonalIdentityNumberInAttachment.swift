import Content
import Diagnostics

/// A personal identity number stands in a file that is published as it is.
enum PersonalIdentityNumberInAttachment: AttachmentRule {
    static let code = "personal-identity-number-in-attachment"
    static let severity = Severity.error
    static let documentation = RuleDocumentation(
        what: "A personnummer, samordningsnummer or interim number stands in a text file below content/files/.",
        why:
            "The file is published as it is. Nothing turns this off. Files that are not text, such as PDF, are not looked into.",
        wrong: """
            content/files/list.csv
            applicant;YYYYMMDD-NNNN
            """,
        right: """
            content/files/list.csv
            applicant;1
            """)

    static func findings(in attachment: Attachment) -> [Finding] {
        let bytes = attachment.text.bytes
        let written = IdentityNumberScan(bytes: bytes).numbers
        return (written + shown(in: bytes).filter { shown in !written.contains { $0.overlaps(shown) } }).map { number in
            var finding = Finding(
                at: .text(attachment.text.range(number), inFile: attachment.path),
                "a personal identity number stands here",
                help: "remove it from the file, and have it removed from the history too")
            finding.isSensitive = true
            return finding
        }
    }

    /// The numbers that readers see although markup stands in them.
    private static func shown(in bytes: [UInt8]) -> [Range<Int>] {
        guard bytes.contains(UInt8(ascii: "<")) || bytes.contains(UInt8(ascii: "&")) else { return [] }
        let markup = MarkupText(bytes)
        return IdentityNumberScan(bytes: markup.text).numbers.map(markup.origin)
    }
}
