package import Diagnostics
import Markdown

/// All items, linked with each other, as of a date.
package struct Site: Sendable {
    /// In a box, because a site is copied often.
    private let fixed: Fixed
    package var configuration: SiteConfiguration { fixed.configuration }
    /// The day for which every status is derived.
    package let asOf: Day
    package var words: SiteWords
    /// Sorted by kind and id.
    package internal(set) var items: [Item]
    /// Paths below `content/`, sorted.
    package var attachments: [String] { fixed.attachments }
    var backlinks: [[Backlink]]
    /// Files that are there but could not be read.
    package var unreadable: [SourceFile] { fixed.unreadable }
    /// The fields of items in which a reference leads nowhere.
    var danglingFields: [ItemKey: Set<String>] = [:]

    /// Links the items; `unreadable` are those whose files are there but could not be read, so that references to them
    /// are no errors of their own.
    package static func link(
        _ items: [Item], unreadable: [SourceFile] = [], attachments: [String] = [],
        configuration: SiteConfiguration, words: SiteWords = .none, asOf day: Day
    ) -> (site: Site, diagnostics: [Diagnostic]) {
        let site = Site(items, unreadable, attachments, configuration, words, day)
        return site.joined([Linker(site.items[...], of: site).links])
    }

    /// The same on up to `jobs` tasks.
    package static func link(
        _ items: [Item], unreadable: [SourceFile] = [], attachments: [String] = [],
        configuration: SiteConfiguration, words: SiteWords = .none, asOf day: Day, jobs: Int
    ) async -> (site: Site, diagnostics: [Diagnostic]) {
        let site = Site(items, unreadable, attachments, configuration, words, day)
        let parts = stride(from: 0, to: site.items.count, by: 256).map { site.items[$0...].prefix(256) }
        return site.joined(await concurrentMap(parts, jobs: jobs) { Linker($0, of: site).links })
    }

    /// The site with what was found in one stretch of its items after the other.
    private func joined(_ all: [Linker.Links]) -> (site: Site, diagnostics: [Diagnostic]) {
        var site = self
        for links in all {
            for (position, backlink) in links.backlinks { site.backlinks[position].append(backlink) }
            site.danglingFields.merge(links.danglingFields) { first, _ in first }
        }
        site.backlinks = site.backlinks.map(\.trimmed)
        return (site, all.flatMap(\.diagnostics))
    }

    private init(
        _ items: [Item], _ unreadable: [SourceFile], _ attachments: [String], _ configuration: SiteConfiguration,
        _ words: SiteWords, _ day: Day
    ) {
        self.words = words
        asOf = day
        self.items = items.sorted { $0.key < $1.key }
        fixed = Fixed(self.items, unreadable, attachments, configuration)
        backlinks = [[Backlink]](repeating: [], count: items.count)
    }

    package subscript(key: ItemKey) -> Item? { position(of: key).map { items[$0] } }

    package func position(of key: ItemKey) -> Int? { fixed.positions[key] }

    /// The items of a kind, sorted by id.
    package func items(of kind: Kind) -> ArraySlice<Item> { items[fixed.kindRanges[kind] ?? 0..<0] }

    /// What refers to an item, sorted by kind and id; an item that does so in two fields is there twice, and last for
    /// its text.
    package func backlinks(to key: ItemKey) -> [Backlink] { position(of: key).map { backlinks[$0] } ?? [] }

    /// The item that a reference means; `nil` when there is none or more than one, which linking has reported.
    package subscript(reference: Reference) -> Item? {
        // Nearly all references name one kind, and an id that an item has now.
        if let kind = reference.onlyKind, let position = position(of: ItemKey(kind, reference.id)) {
            return items[position]
        }
        let found = candidates(for: reference)
        return found.count == 1 ? self[found[0]] : nil
    }

    /// The item that had an id before; `nil` where none has.
    package func owner(ofAlias key: ItemKey) -> Item? { fixed.aliases[key].flatMap { self[$0] } }

    /// The fields of an item in which something is wrong, in the file or in what it refers to; reported already.
    package func faultyFields(of item: Item) -> Set<String> {
        danglingFields[item.key].map { $0.union(item.faultyFields) } ?? item.faultyFields
    }

    func candidates(for reference: Reference) -> [ItemKey] {
        if let kind = reference.onlyKind {
            let key = ItemKey(kind, reference.id)
            if position(of: key) != nil { return [key] }
        }
        let keys = reference.possibleKinds.map { ItemKey($0, reference.id) }
        let found = keys.filter { position(of: $0) != nil }
        return found.isEmpty ? keys.compactMap { fixed.aliases[$0] } : found
    }
}

extension Site {
    /// The item that a field points to; `nil` when the field is absent or unknown.
    package subscript(fact: Fact<Reference>) -> Item? { fact.value.flatMap { self[$0] } }

    /// The items that a field points to, in its order.
    package subscript(fact: Fact<[Reference]>) -> [Item] { fact.values().compactMap { self[$0] } }
}

/// What of a site stays as it is when an item is replaced by another version of it.
private final class Fixed: Sendable {
    let configuration: SiteConfiguration
    let attachments: [String]
    let unreadable: [SourceFile]
    let positions: [ItemKey: Int]
    /// Where each kind lies among the items.
    let kindRanges: [Kind: Range<Int>]
    let aliases: [ItemKey: ItemKey]

    /// The items are sorted by kind and id.
    init(
        _ items: [Item], _ unreadable: [SourceFile], _ attachments: [String], _ configuration: SiteConfiguration
    ) {
        self.configuration = configuration
        self.attachments = attachments
        self.unreadable = unreadable
        positions = Dictionary(items.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
        kindRanges = Dictionary(
            items.enumerated().map { ($1.kind, $0..<$0 + 1) }, uniquingKeysWith: { $0.lowerBound..<$1.upperBound })
        aliases = Dictionary(
            items.flatMap { item in item.header.aliases.values().map { (ItemKey(item.kind, $0), item.key) } },
            uniquingKeysWith: { first, _ in first })
    }
}
