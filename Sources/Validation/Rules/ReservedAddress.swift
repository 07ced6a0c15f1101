import Content
import Diagnostics

/// A free page has, or had, an address that the site uses for something else.
enum ReservedAddress: ItemRule {
    static let code = "reserved-address"
    static let severity = Severity.error
    static let kinds: Set<Kind> = [.page]
    static let documentation = RuleDocumentation(
        what: "A free page, or one of its aliases, is called as a folder that the site makes itself.",
        why: "Two things cannot be at one address; one of them would be lost.",
        wrong: "content/pages/data.md", right: "content/pages/about-the-data.md")

    private static let reserved: Set<String> = ["assets", "data", "files"]

    static func findings(in item: Item, of site: Site) -> [Finding] {
        let aliases = item.header.aliases.values().enumerated().filter { reserved.contains($1) }
        return (reserved.contains(item.id) ? [finding(item.id, at: .file(item.path), "rename the file")] : [])
            + aliases.map { finding($1, at: .field("aliases.\($0 + 1)", of: item), "remove the alias") }
    }

    private static func finding(_ id: String, at place: Place, _ help: Message) -> Finding {
        Finding(at: place, "the address “\(id)/” is the site’s own", help: help)
    }
}
