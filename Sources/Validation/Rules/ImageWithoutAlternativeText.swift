import Content
import Diagnostics
import Markdown

/// An image has no text for those who cannot see it.
enum ImageWithoutAlternativeText: ItemRule {
    static let code = "image-without-alternative-text"
    static let severity = Severity.error
    static let documentation = RuleDocumentation(
        what: "An image has no alternative text.",
        why: "Those who cannot see it are told nothing (WCAG 2.2, 1.1.1, which DOS-lagen (2018:1937) demands).",
        wrong: "![](../files/map.png)", right: "![The two areas of the police on a map](../files/map.png)")

    static func findings(in item: Item, of site: Site) -> [Finding] {
        item.text.links.filter { $0.isImage && $0.text.isBlank }.map { image in
            Finding(
                at: .range(image.range, of: item), "the image has no alternative text",
                help: "write between the brackets what the image shows")
        }
    }
}
