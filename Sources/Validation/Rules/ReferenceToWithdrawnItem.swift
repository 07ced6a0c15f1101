import Content
import Diagnostics
import Markdown

/// An item refers to another that has been withdrawn.
enum ReferenceToWithdrawnItem: SiteRule {
    static let code = "reference-to-withdrawn-item"
    static let severity = Severity.warning
    static let documentation = RuleDocumentation(
        what: "A field or a link points to an item that has been withdrawn; items that are withdrawn themselves may.",
        why: "Readers would follow it to a page that is no longer valid.",
        wrong: "coordinated_by: drug-coordinator",
        right: "coordinated_by: social-committee")

    static func findings(in site: Site) -> [Finding] {
        let withdrawn = Set(site.items.filter { $0.header.withdrawn.value != nil }.map(\.key))
        guard !withdrawn.isEmpty else { return [] }
        return site.items.filter { !withdrawn.contains($0.key) }.flatMap { item in
            fields(in: item, site) { withdrawn.contains($0) } + links(in: item, site) { withdrawn.contains($0) }
        }
    }

    private static func fields(in item: Item, _ site: Site, isWithdrawn: (ItemKey) -> Bool) -> [Finding] {
        item.references.compactMap { use in
            guard let target = site[use.reference], isWithdrawn(target.key) else { return nil }
            return finding(use.range, to: target, in: item)
        }
    }

    private static func links(in item: Item, _ site: Site, isWithdrawn: (ItemKey) -> Bool) -> [Finding] {
        item.text.links.compactMap { link in
            guard case .item(let key, _) = site.target(of: link.destination, in: item), isWithdrawn(key),
                let target = site[key]
            else { return nil }
            return finding(link.destinationRange, to: target, in: item)
        }
    }

    private static func finding(_ range: SourceRange, to target: Item, in item: Item) -> Finding {
        Finding(
            at: .range(range, of: item), "“\(target.title)” has been withdrawn",
            notes: [.init("it says why", at: .field("withdrawn.reason", of: target))],
            help: "refer to what is valid now, or say in the text that this is not")
    }
}
