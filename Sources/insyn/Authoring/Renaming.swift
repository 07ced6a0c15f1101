import Content
import Diagnostics
import Markdown

/// What has to change for an item to have another id.
struct Renaming {
    let site: Site
    let item: Item
    let newKey: ItemKey

    /// Throws where there is no such item, or where the new id is none or taken.
    init(_ kind: Kind, from old: String, to new: String, in site: Site) throws {
        guard let item = site[ItemKey(kind, old)] else {
            let near = nearMiss(of: old, among: site.items(of: kind).lazy.map(\.id))
            throw Failure("no \(kind.name) is called “\(old)”\(near.map { "; did you mean “\($0)”?" } ?? "")")
        }
        newKey = ItemKey(kind, new)
        guard isID(new), new != "unknown" else { throw Failure("“\(new)” is no id; \(idRule)") }
        guard new != old else { throw Failure("it is called “\(new)” already") }
        if let owner = site[newKey] ?? site.owner(ofAlias: newKey) {
            let help: Message =
                owner.key == item.key ? "remove it from its aliases first" : "an id is never used for another item"
            throw Failure("“\(new)” is or was the id of \(owner.path); \(help)")
        }
        (self.site, self.item) = (site, item)
    }

    private var newPath: String { "content/\(newKey.kind.folder)/\(newKey.id).md" }

    /// Every file that changes, the item's own first.
    func versions() throws -> [FileVersions] {
        try ([item] + site.items.filter { $0.key != item.key }).compactMap { other in
            let isItself = other.key == item.key
            let edits = try referenceEdits(in: other) + linkEdits(in: other) + (isItself ? [aliasEdit()] : [])
            guard !edits.isEmpty else { return nil }
            let text = SourceText(path: other.path, bytes: other.source.bytes)
            return FileVersions(
                oldPath: other.path, newPath: isItself ? newPath : other.path, old: text.bytes,
                new: text.applying(edits))
        }
    }

    private func referenceEdits(in other: Item) throws -> [Edit] {
        let uses = other.references.filter { $0.reference.id == item.id && site[$0.reference]?.key == item.key }
        guard !uses.isEmpty else { return [] }
        let text = SourceText(path: other.path, bytes: other.source.bytes)
        return try uses.map { use in
            let written = use.reference.writtenKind.map { "\($0.folder)/\(item.id)" } ?? item.id
            guard ["", "\"", "'"].contains(where: { text.text(in: use.range) == $0 + written + $0 }) else {
                throw Failure(
                    "\(other.path):\(use.range.start.line): “\(use.path)” is written in a way that only you can change")
            }
            return Edit(use.range, newReference(use.reference))
        }
    }

    /// With its folder where it had one, or where another kind has the new id as well.
    private func newReference(_ reference: Reference) -> String {
        let others = reference.kinds.filter { $0 != newKey.kind && site[ItemKey($0, newKey.id)] != nil }
        return reference.writtenKind == nil && others.isEmpty ? newKey.id : newKey.description
    }

    private func linkEdits(in other: Item) throws -> [Edit] {
        let links = other.text.links.filter { leadsHere($0.destination, from: other) }
        guard !links.isEmpty else { return [] }
        let text = SourceText(path: other.path, bytes: other.source.bytes)
        let places = Set(links.map(\.destinationRange)).filter { !text.text(in: $0).hasPrefix("[") }
        let elsewhere = links.count > places.count ? LinkDefinitions(text).destinations : []
        return try (places + elsewhere.filter { leadsHere(text.text(in: $0), from: other) }).map {
            try edit(of: $0, text)
        }
    }

    private func leadsHere(_ destination: String, from other: Item) -> Bool {
        guard case .item(item.key, _) = site.target(of: destination, in: other) else { return false }
        return destination.prefix { $0 != "#" }.hasSuffix("/\(item.id).md") || destination.hasPrefix("\(item.id).md")
    }

    /// Replaces the last name in the path of a destination.
    private func edit(of range: SourceRange, _ text: SourceText) throws -> Edit {
        let written = text.text(in: range)
        guard let place = written.ranges(of: "\(item.id).md").last else {
            throw Failure("\(text.path):\(range.start.line): “\(written)” is written in a way that only you can change")
        }
        return Edit(range, written[..<place.lowerBound] + "\(newKey.id).md" + written[place.upperBound...])
    }
}
