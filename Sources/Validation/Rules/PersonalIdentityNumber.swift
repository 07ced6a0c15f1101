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
        let others = (shown(in: item) + encoded(in: item)).filter { range in
            !written.contains { $0.start < range.end && range.start < $0.end }
        }
        return (written + others).map { finding(at: .range($0, of: item)) }
    }

    private static func ranges(inSourceOf item: Item) -> [SourceRange] {
        let numbers = IdentityNumberScan(bytes: item.source.bytes).numbers
        guard !numbers.isEmpty else { return [] }
        let text = SourceText(path: item.path, bytes: item.source.bytes)
        return numbers.map(text.range)
    }

    /// Markup may stand between the digits: `**800101**-1239` is a number only when it is shown.
    private static func shown(in item: Item) -> [SourceRange] {
        IdentityNumberScan(bytes: item.text.text).numbers.map { item.text.range(ofText: $0) }
    }

    /// Numbers that are written with escapes, in addresses, in alternative texts or between quotation marks.
    private static func encoded(in item: Item) -> [SourceRange] {
        let links = item.text.links.filter { link in
            link.destination.utf8.contains(UInt8(ascii: "%")) && isNumber(in: link.destination.withoutPercentEncoding)
                || link.isImage && isNumber(in: link.text) || link.title.map(isNumber) == true
        }
        guard item.source.bytes.contains(UInt8(ascii: "\\")) else { return links.map(\.range) }
        return links.map(\.range) + FieldPlaces(item).texts.filter { isNumber(in: $0.text) }.map(\.range)
    }

    private static func isNumber(in text: String) -> Bool {
        !IdentityNumberScan(bytes: Array(text.utf8)).numbers.isEmpty
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

extension String {
    /// With `%2D` and the like replaced.
    fileprivate var withoutPercentEncoding: String {
        var decoded: [UInt8] = []
        var rest = Array(utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                decoded.append(value)
                rest = rest.dropFirst(2)
            } else {
                decoded.append(byte)
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }
}
