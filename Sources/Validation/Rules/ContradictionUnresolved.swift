import Content
import Diagnostics

/// The sources of an item disagree.
enum ContradictionUnresolved: ItemRule {
    static let code = "contradiction-unresolved"
    static let severity = Severity.notice
    static let documentation = RuleDocumentation(
        what: "The sources of an item disagree, and the page shows what each of them says.",
        why: "It is right to show it; it is better to find out.",
        wrong: """
            contradictions:
              - {field: coordinated_by, about: "…", readings: […, …]}
            """,
        right: "coordinated_by: social-committee")

    static func findings(in item: Item, of site: Site) -> [Finding] {
        item.header.contradictions.values().indices.map { index in
            Finding(
                at: .field("contradictions.\(index + 1).about", of: item), "the sources disagree",
                help: "ask the municipality which of them is right")
        }
    }
}
