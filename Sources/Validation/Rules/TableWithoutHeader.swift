import Content
import Diagnostics
import Markdown

/// A table has no titles above its columns.
enum TableWithoutHeader: ItemRule {
    static let code = "table-without-header"
    static let severity = Severity.warning
    static let documentation = RuleDocumentation(
        what: "The first row of a table is empty.",
        why: "Those who listen to a table hear the title of the column before each cell (WCAG 2.2, 1.3.1).",
        wrong: """
            |      |     |
            |------|-----|
            | 2015 | 920 |
            """,
        right: """
            | Year | Amount (tkr) |
            |------|--------------|
            | 2015 | 920          |
            """)

    static func findings(in item: Item, of site: Site) -> [Finding] {
        item.text.tables.filter { !$0.hasHeader }.map { table in
            Finding(
                at: .range(table.range, of: item), "the columns of this table have no titles",
                help: "write in the first row what each column holds")
        }
    }
}
