import Content
import Diagnostics
import Markdown

/// A link has no text, or its address for text.
enum LinkTextThatSaysNothing: ItemRule {
    static let code = "link-text-that-says-nothing"
    static let severity = Severity.warning
    static let documentation = RuleDocumentation(
        what: "A link has no text, or only its address.",
        why: "Those who listen to a list of the links hear letters and slashes, not where it leads (WCAG 2.2, 2.4.4).",
        wrong: "See <https://example.org/law/2017-725>.",
        right: "See [the Local Government Act](https://example.org/law/2017-725).")

    static func findings(in item: Item, of site: Site) -> [Finding] {
        item.text.links.filter { !$0.isImage && ($0.text.isBlank || isAddress($0)) }.map { link in
            Finding(
                at: .range(link.range, of: item),
                link.text.isBlank ? "the link has no text" : "the text of the link is only its address",
                help: "write what it leads to: [the name of the page](\(link.destination))")
        }
    }

    /// An e-mail address is the best text for a link to itself.
    private static func isAddress(_ link: Link) -> Bool {
        guard link.scheme != "mailto" else { return false }
        return link.kind == .autolink || link.text == link.destination
            || ["http://", "https://", "www."].contains { link.text.hasPrefix($0) } && !link.text.utf8.contains(0x20)
    }
}

extension String {
    /// Whether it is empty or has blanks only.
    var isBlank: Bool { utf8.allSatisfy { $0 <= 0x20 } }
}
