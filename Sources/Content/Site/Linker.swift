import Diagnostics
import Markdown

/// Follows every reference and every link in texts, reports those that lead nowhere, and notes what refers to what.
struct Linker {
    /// What it finds.
    struct Links: Sendable {
        /// Each with the position among the site's items of what it leads to.
        var backlinks: [(to: Int, backlink: Backlink)] = []
        var danglingFields: [ItemKey: Set<String>] = [:]
        var diagnostics: [Diagnostic] = []
    }

    private let site: Site
    private let unreadable: Set<ItemKey>
    private(set) var links = Links()
    /// Where the backlinks of the item at hand begin.
    private var start = 0
    private var places: [ItemKey: FieldPlaces] = [:]
    /// The fields of the paths that have come up: few, so that all backlinks share their texts.
    private var fields: [String: String] = [:]

    init(_ items: ArraySlice<Item>, of site: Site) {
        self.site = site
        unreadable = Set(site.unreadable.map(\.key))
        for item in items {
            start = links.backlinks.count
            for use in item.references { link(use, from: item) }
            for link in item.text.links { self.link(link, from: item) }
            for (index, alias) in item.header.aliases.values().enumerated() { claim(alias, index, for: item) }
        }
    }

    /// An id that an item has or had may not be another's.
    private mutating func claim(_ alias: String, _ index: Int, for item: Item) {
        let key = ItemKey(item.kind, alias)
        guard let owner = site[key] ?? site.owner(ofAlias: key).flatMap({ $0.key == item.key ? nil : $0 }) else {
            return
        }
        let places = places[item.key] ?? FieldPlaces(item)
        self.places[item.key] = places
        links.diagnostics.append(
            Diagnostic(
                .error, "duplicate-id", in: item.path, at: places.range(of: "aliases.\(index + 1)"),
                "“\(alias)” is already an id of another \(item.kind.name)",
                notes: [.init("it belongs to this file", in: owner.path)],
                suggestions: [.init("remove it here; an id is never used for another item")]))
    }

    private mutating func field(of use: ReferenceUse) -> String {
        if let known = fields[use.path] { return known }
        let field = use.field
        fields[use.path] = field
        return field
    }

    private mutating func link(_ use: ReferenceUse, from item: Item) {
        let found = site.candidates(for: use.reference)
        if found.count != 1 {
            links.danglingFields[item.key, default: []].insert(use.path)
        }
        switch found.count {
        case 1: add(Backlink(from: item.key, field: field(of: use)), to: found[0])
        case 0:
            guard !isUnreadable(use.reference) else { return }
            reportUnknown(use, in: item)
        default:
            let keys = found.map(\.description)
            links.diagnostics.append(
                Diagnostic(
                    .error, "ambiguous-reference", in: item.path, at: use.range,
                    "“\(use.reference.id)” may mean \(keys.map { "\($0)" }.joined(separator: " or "))",
                    suggestions: keys.map { .init("write “\($0)”", replacement: $0) }))
        }
    }

    private func isUnreadable(_ reference: Reference) -> Bool {
        let kinds = reference.possibleKinds
        return kinds.contains { unreadable.contains(ItemKey($0, reference.id)) }
    }

    private mutating func reportUnknown(_ use: ReferenceUse, in item: Item) {
        let kinds = use.reference.possibleKinds
        if let other = Kind.allCases.first(where: { site[ItemKey($0, use.reference.id)] != nil }) {
            return reportWrongKind(other, use, kinds, in: item)
        }
        let ids = kinds.flatMap { site.items(of: $0).map(\.id) }
        let names = kinds.map(\.name).joined(separator: " or ")
        let folders = kinds.map { "content/\($0.folder)/" as Message }.joined(separator: " or ")
        let suggestion =
            nearMiss(of: use.reference.id, among: ids).map { Diagnostic.Suggestion.replace(with: $0) }
            ?? .init("write the name of a file in \(folders) without “.md”, or add that file")
        links.diagnostics.append(
            Diagnostic(
                .error, "unknown-reference", in: item.path, at: use.range,
                "no \(names) is called “\(use.reference.id)”", suggestions: [suggestion],
                edits: edits(use, among: ids)))
    }

    private func edits(_ use: ReferenceUse, among ids: [String]) -> [Edit] {
        guard let id = onlyNearMiss(of: use.reference.id, among: ids) else { return [] }
        return [.init(use.range, use.reference.writtenKind.map { "\($0.folder)/\(id)" } ?? id)]
    }

    private mutating func reportWrongKind(_ kind: Kind, _ use: ReferenceUse, _ kinds: [Kind], in item: Item) {
        let expected = kinds.map(\.phrase).joined(separator: " or ")
        links.diagnostics.append(
            Diagnostic(
                .error, "reference-of-wrong-kind", in: item.path, at: use.range,
                "“\(use.reference.id)” is \(kind.phrase), not \(expected)",
                suggestions: [.init("write the id of \(expected)")]))
    }

    private mutating func link(_ link: Link, from item: Item) {
        switch site.target(of: link.destination, in: item) {
        case .item(let key, _): add(Backlink(from: item.key, field: "text"), to: key)
        case .fragment, .attachment, .external: return
        case .dead(let reason): report(reason, link, in: item)
        }
    }

    private mutating func report(_ reason: DeadLink, _ link: Link, in item: Item) {
        if case .noSuchFile(let path) = reason, let key = key(ofPath: path), unreadable.contains(key) { return }
        let (code, message, help) = words(for: reason, in: item)
        links.diagnostics.append(
            Diagnostic(
                .error, code, in: item.path, at: link.destinationRange, message, suggestions: [help],
                edits: edits(reason, link, in: item)))
    }

    /// Only where the destination stands in the link, and no other file is near.
    private func edits(_ reason: DeadLink, _ link: Link, in item: Item) -> [Edit] {
        guard case .noSuchFile(let path) = reason, link.destinationRange != link.range,
            let file = nearestFile(to: path, in: item, search: onlyNearMiss(of:among:))
        else { return [] }
        return [.init(link.destinationRange, file + link.destination.drop { $0 != "#" })]
    }

    private func key(ofPath path: String) -> ItemKey? {
        let parts = path.split(separator: "/")
        guard parts.count == 2, parts[1].hasSuffix(".md"), let kind = Kind(folder: parts[0]) else { return nil }
        return ItemKey(kind, String(parts[1].dropLast(3)))
    }

    /// The file that a path that leads nowhere was most likely meant to name, relative to a file of a kind.
    private func nearestFile(
        to path: String, in item: Item, search: (String, [String]) -> String? = nearMiss(of:among:)
    ) -> String? {
        let folder = path.prefix { $0 != "/" }
        guard let kind = Kind(folder: folder) else { return nil }
        let id = String(path.dropFirst(folder.count + 1).split(separator: ".", maxSplits: 1).first ?? "")
        let others = site.items(of: kind).filter { $0.key != item.key }.map(\.id)
        return search(id, others).map { "../\(kind.folder)/\($0).md" }
    }

    private func words(
        for reason: DeadLink, in item: Item
    ) -> (code: String, message: Message, help: Diagnostic.Suggestion) {
        switch reason {
        case .noSuchFile(let path):
            let near = nearestFile(to: path, in: item)
            let help: Message =
                near.map { "did you mean “\($0)”?" } ?? "link to a file that exists: ../agreements/example.md"
            return ("dead-link", "there is no file content/\(path)", .init(help))
        case .leavesContent:
            return ("dead-link", "the link leads out of content/", .init("link to a file below content/"))
        case .unsafeScheme(let scheme):
            return (
                "unsafe-scheme", "a link may not begin with “\(scheme):”", .init("use https:, http:, mailto: or tel:")
            )
        case .absolutePath:
            return (
                "dead-link", "a link within the site is relative to its file",
                .init("write it like ../agreements/example.md")
            )
        }
    }

    private mutating func add(_ backlink: Backlink, to key: ItemKey) {
        guard let position = site.position(of: key), key != backlink.from else { return }
        guard !links.backlinks[start...].contains(where: { $0.to == position && $0.backlink == backlink }) else {
            return
        }
        links.backlinks.append((position, backlink))
    }
}
