import Content
import Diagnostics
import Markdown

/// A web address stands in a text without being a link.
enum BareURL: ItemRule {
    static let code = "bare-url"
    static let severity = Severity.warning
    static let documentation = RuleDocumentation(
        what: "A web address stands in a text without being a link.",
        why: "Readers cannot follow it, and those who listen hear letters and slashes.",
        wrong: "See https://example.org/law/2017-725.",
        right: "See [the Local Government Act](https://example.org/law/2017-725).")

    static func findings(in item: Item, of site: Site) -> [Finding] {
        let found = addresses(in: item.text.text[...])
        guard !found.isEmpty else { return [] }
        return addresses(found, outsideLinksOf: item.text).map { address in
            Finding(
                at: .range(item.text.range(ofText: address), of: item), "this address is not a link",
                help: "write what it leads to, and the address: [the name of the page](address)")
        }
    }

    /// Those that begin neither in a link nor in code. Both the addresses and the runs of the text are in order.
    private static func addresses(_ found: [Range<Int>], outsideLinksOf text: Markdown.Document) -> [Range<Int>] {
        var rest = found[...]
        var addresses: [Range<Int>] = []
        for run in text.textRuns {
            while let address = rest.first, address.lowerBound < run.text.upperBound {
                if run.context.isDisjoint(with: [.link, .code]) { addresses.append(address) }
                rest.removeFirst()
            }
        }
        return addresses
    }

    /// What begins with `http://`, `https://` or `www.`, up to the next blank. Looks at every third byte.
    private static func addresses(in text: ArraySlice<UInt8>) -> [Range<Int>] {
        var addresses: [Range<Int>] = []
        var offset = text.startIndex + 2
        while offset < text.endIndex {
            if isWithinBeginning(text[offset]),
                let address = address(around: offset, in: text[(addresses.last?.upperBound ?? text.startIndex)...])
            {
                addresses.append(address)
                offset = address.upperBound
            }
            offset += 3
        }
        return addresses
    }

    /// Whether a byte may be of the `://` or `www` that addresses begin with.
    private static func isWithinBeginning(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "w")
    }

    /// The address that has `offset` in its `://` or `www`.
    private static func address(around offset: Int, in text: ArraySlice<UInt8>) -> Range<Int>? {
        for start in max(text.startIndex, offset - 7)...offset where isBeginning(start, of: text) {
            var address = text[start...].prefix { $0 > 0x20 }
            while let last = address.last, ".,;:!?)".utf8.contains(last) { address.removeLast() }
            return address.contains(UInt8(ascii: ".")) ? address.startIndex..<address.endIndex : nil
        }
        return nil
    }

    private static func isBeginning(_ start: Int, of text: ArraySlice<UInt8>) -> Bool {
        (start == text.startIndex || !text[start - 1].isAlphanumeric)
            && ["http://", "https://", "www."].contains { text[start...].starts(with: $0.utf8) }
    }
}
