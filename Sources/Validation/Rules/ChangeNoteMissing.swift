import Content
import Diagnostics

/// What an item says has been changed, and its change note has not.
///
/// Looks at the version in the commit before the last, or in the one that `--since` names. Where there is no git, or no
/// such version, as in a copy of the repository without its history, nothing is looked at.
enum ChangeNoteMissing: ChangeRule {
    static let code = "change-note-missing"
    static let severity = Severity.warning
    static let documentation = RuleDocumentation(
        what:
            "The title of an item or a fact about it has been changed since the commit before the last (another with --since), and “change_note” has not. Where git knows no such commit, nothing is looked at.",
        why: "Those who have read or cited the page before are not told what is new.",
        wrong: """
            signed: 2015-03-01   # before: unknown
            """,
        right: """
            signed: 2015-03-01   # before: unknown
            change_note: "The day of signing has been added."
            """)

    /// What is ours to keep in order, or tells of the item without being a fact about it.
    private static let others: Set<String> = [
        "summary", "municipality", "topics", "case", "published", "change_note", "aliases", "sources", "contradictions",
    ]

    static func findings(in change: ItemChange) -> [Finding] {
        let (previous, current) = (change.previous, change.current)
        guard previous.header.changeNote.value == current.header.changeNote.value else { return [] }
        let before = facts(of: previous, change.site)
        let after = facts(of: current, change.site)
        let keys = (after + before).map(\.name)
        guard let key = keys.first(where: { key in value(key, before) != value(key, after) }) else { return [] }
        return [
            Finding(
                at: .field(key, of: current), "“\(key)” has been changed, but the change note has not",
                help: "say in “change_note” what is new, in words for readers")
        ]
    }

    private static func facts(of item: Item, _ site: Site) -> [JSON.Member] {
        guard case .object(let members)? = try? JSON(parsing: ItemFields(item, in: site).bytes) else { return [] }
        return members.filter { !others.contains($0.name) }
    }

    private static func value(_ key: String, _ members: [JSON.Member]) -> JSON? {
        members.first { $0.name == key }?.value
    }
}
