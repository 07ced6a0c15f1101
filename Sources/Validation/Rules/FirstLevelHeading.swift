import Content
import Diagnostics
import Markdown

/// A text has a heading of the first level, which is the title’s.
enum FirstLevelHeading: ItemRule {
    static let code = "first-level-heading"
    static let severity = Severity.warning
    static let documentation = RuleDocumentation(
        what: "A text has a heading of the first level.",
        why: "The title is the page’s only heading of that level; a second one looks like another page.",
        wrong: "# Background", right: "## Background")

    static func findings(in item: Item, of site: Site) -> [Finding] {
        item.text.headings.filter { $0.level == 1 }.map { heading in
            Finding(
                at: .range(heading.range, of: item), "only the title is a heading of the first level",
                help: "begin it with ##")
        }
    }
}
