import Content
import Diagnostics
import Markdown

/// A heading is more than one level below the one before it.
enum HeadingThatSkipsALevel: ItemRule {
    static let code = "heading-that-skips-a-level"
    static let severity = Severity.warning
    static let documentation = RuleDocumentation(
        what: "A heading is more than one level below the heading before it; the title of the page is level one.",
        why: "Those who listen to the page move by its levels, and would look for what is not there.",
        wrong: """
            ## Background
            #### In 2015
            """,
        right: """
            ## Background
            ### In 2015
            """)

    static func findings(in item: Item, of site: Site) -> [Finding] {
        var level = 1
        return item.text.headings.compactMap { heading in
            defer { level = heading.level }
            guard heading.level > level + 1 else { return nil }
            return Finding(
                at: .range(heading.range, of: item),
                "this heading is of level \(heading.level), the one before it of level \(level)",
                help: "begin it with \(String(repeating: "#", count: level + 1))")
        }
    }
}
