import Content
import Diagnostics
import TestSupport
import Testing

@Suite struct ReplacingTests {
    private static let kinds: [Kind] = [.topic, .body, .document, .decision]
    private static let count = 6

    private func key(_ random: inout SeededGenerator) -> ItemKey {
        let number = Int.random(in: 0..<Self.count, using: &random)
        return ItemKey(Self.kinds[Int.random(in: 0..<Self.kinds.count, using: &random)], "a\(number)")
    }

    /// An item whose references and links lead to others, to itself, to more than one, or to nothing.
    private func item(_ key: ItemKey, _ random: inout SeededGenerator) throws -> Item {
        let id = { (random: inout SeededGenerator) in "a\(Int.random(in: 0..<Self.count + 2, using: &random))" }
        let topics = [id(&random), id(&random)].joined(separator: ", ")
        let links = (0..<2).map { _ in "[x](../\(self.key(&random).kind.folder)/\(id(&random)).md)" }
        let text = """
            ---
            title: "T \(Int.random(in: 0..<9, using: &random))"
            summary: S
            published: 2026-11-21
            topics: [\(topics)]
            sources:
              - document: \(id(&random))
            ---
            \(links.joined(separator: " "))
            """
        let file = SourceFile(path: "content/\(key.description).md", key: key, bytes: Array(text.utf8))
        return try #require(Item.read(file).item)
    }

    private func link(_ items: [Item]) throws -> (site: Site, diagnostics: [Diagnostic]) {
        Site.link(items, configuration: SiteConfiguration(), asOf: try #require(Day("2026-11-21")))
    }

    private func expectSame(_ site: Site, _ other: Site) {
        for (item, expected) in zip(site.items, other.items) {
            #expect(item.source.bytes == expected.source.bytes)
            #expect(site.backlinks(to: item.key) == other.backlinks(to: item.key))
            #expect(site.faultyFields(of: item) == other.faultyFields(of: expected))
        }
    }

    @Test(arguments: 1...20)
    func `A site in which items have been replaced one by one is that of the same items linked anew`(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var items: [ItemKey: Item] = [:]
        for kind in Self.kinds {
            for number in 0..<Self.count {
                items[ItemKey(kind, "a\(number)")] = try item(.init(kind, "a\(number)"), &random)
            }
        }
        var (site, diagnostics) = try link(Array(items.values))
        for _ in 0..<20 {
            let key = key(&random)
            let new = try item(key, &random)
            items[key] = new
            let found = site.replace(new)
            diagnostics = try diagnostics.filter { $0.file != new.path } + #require(found)
            let fresh = try link(Array(items.values))
            #expect(diagnostics.sorted() == fresh.diagnostics.sorted())
            expectSame(site, fresh.site)
        }
    }

    @Test func `An item that was not there, or that has other aliases, is not replaced`() throws {
        let read = { (id: String, fields: String) in
            let text = "---\ntitle: T\nsummary: S\npublished: 2026-11-21\n\(fields)---\n"
            let key = ItemKey(.topic, id)
            return try #require(
                Item.read(SourceFile(path: "content/topics/\(id).md", key: key, bytes: Array(text.utf8))).item)
        }
        var site = try link([try read("a", "aliases: [x]\n")]).site
        let found = [
            site.replace(try read("b", "")), site.replace(try read("a", "aliases: [y]\n")),
            site.replace(try read("a", "aliases: [x]\n")),
        ]
        #expect(found == [nil, nil, []])
        #expect(site.owner(ofAlias: ItemKey(.topic, "x"))?.id == "a")
    }
}
