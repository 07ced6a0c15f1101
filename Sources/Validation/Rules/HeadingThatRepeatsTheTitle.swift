import Content
import Diagnostics
import Markdown

/// A heading says the same as the title.
enum HeadingThatRepeatsTheTitle: ItemRule {
    static let code = "heading-that-repeats-the-title"
    static let severity = Severity.warning
    static let documentation = RuleDocumentation(
        what: "A heading of a text is the same as the item’s title.",
        why: "The title already stands above the text, so readers would meet it twice.",
        wrong: """
            title: "Agreement with the police"
            ---
            ## Agreement with the police
            """,
        right: """
            title: "Agreement with the police"
            ---
            ## What the parties do
            """)

    static func findings(in item: Item, of site: Site) -> [Finding] {
        item.text.headings.filter { $0.text == item.header.title.value }.map { heading in
            Finding(
                at: .range(heading.range, of: item), "the heading repeats the title",
                notes: [.init("this is the title", at: .field("title", of: item))],
                help: "remove it, or say what the section is about")
        }
    }
}
