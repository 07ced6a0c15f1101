import Content
import Diagnostics
import Markdown

/// A link has no text, its address for text, or words such as “read more”.
enum LinkTextThatSaysNothing: ItemRule {
    static let code = "link-text-that-says-nothing"
    static let severity = Severity.warning
    static let documentation = RuleDocumentation(
        what: "A link has no text, only its address, or words such as “here” and “read more”.",
        why: "Those who listen to a list of the links are not told where it leads (WCAG 2.2, 2.4.4).",
        wrong: "Read the law [here](https://example.org/law/2017-725).",
        right: "See [the Local Government Act](https://example.org/law/2017-725).")

    static func findings(in item: Item, of site: Site) -> [Finding] {
        item.text.links.filter { !$0.isImage }.compactMap { link in
            problem(with: link, site.words).map {
                Finding(
                    at: .range(link.range, of: item), $0,
                    help: "write what it leads to: [the name of the page](\(link.destination))")
            }
        }
    }

    private static func problem(with link: Link, _ words: SiteWords) -> Message? {
        if link.text.isBlank { return "the link has no text" }
        if isAddress(link) { return "the text of the link is only its address" }
        return words.emptyLinkTexts.contains(letters(of: link.text.lowercased()))
            ? "the text of the link does not say where it leads" : nil
    }

    /// A text from its first letter to its last.
    private static func letters(of text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: \.properties.isAlphabetic),
            let last = scalars.lastIndex(where: \.properties.isAlphabetic)
        else { return "" }
        return String(scalars[first...last])
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
