import Content
import Diagnostics
import Markdown

/// An item refers or links to itself.
enum SelfReference: ItemRule {
    static let code = "self-reference"
    static let severity = Severity.warning
    static let documentation = RuleDocumentation(
        what: "A field of an item names the item itself, or a link in its text leads to its own page.",
        why: "It tells readers nothing; another item was probably meant.",
        wrong: """
            # topics/prevention.md
            related: [prevention]
            """,
        right: """
            # topics/prevention.md
            related: [early-action]
            """)

    static func findings(in item: Item, of site: Site) -> [Finding] {
        let fields = item.references.filter { use in
            use.reference.id == item.id && site[use.reference]?.key == item.key && !isElsewhere(use.path)
        }
        let file = "\(item.id).md"
        let links = item.text.links.filter { link in
            link.destination.hasSuffix(file)
                && site.target(of: link.destination, in: item) == .item(item.key, fragment: nil)
        }
        return fields.map { finding("this field names the item itself", at: $0.range, in: item) }
            + links.map { finding("this link leads to its own page", at: $0.destinationRange, in: item) }
    }

    private static func finding(_ message: Message, at range: SourceRange, in item: Item) -> Finding {
        Finding(at: .range(range, of: item), message, help: "name what was meant, or remove it")
    }

    /// Fields in which it is an error, see `SuccessionInACircle`, and those in which an item may name itself: a document
    /// is a source of what its own page says, and money goes to what tells of it.
    private static func isElsewhere(_ path: String) -> Bool {
        ["part_of", "attachment_of", "replaced.by"].contains(path) || prefixes.contains { path.hasPrefix($0) }
    }

    private static let prefixes = [
        "replaces.", "succeeds.", "sources.", "contradictions.", "attested.", "prepared.", "funding.",
    ]
}
