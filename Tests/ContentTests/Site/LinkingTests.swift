import Content
import Diagnostics
import Markdown
import Testing

/// A site of the files, whose front matter gets the keys that every item must have.
private func link(_ files: [String: String]) -> (site: Site, diagnostics: [Diagnostic]) {
    let read = files.sorted { $0.key < $1.key }.map { path, text -> (Item?, SourceFile) in
        let parts = path.split(separator: "/").map(String.init)
        let key = ItemKey(Kind(folder: parts[0]) ?? .page, String(parts[1].dropLast(3)))
        let full = "---\ntitle: \(key.id)\nsummary: s\npublished: 2026-11-21\n" + text
        let file = SourceFile(path: "content/\(path)", key: key, bytes: Array(full.utf8))
        return (Item.read(file).item, file)
    }
    let items = read.compactMap(\.0)
    let unreadable = read.filter { $0.0 == nil }.map(\.1)
    let (site, diagnostics) = Site.link(
        items, unreadable: unreadable, attachments: ["files/karta.pdf"], configuration: SiteConfiguration(),
        asOf: Day(number: 20_000))
    return (site, diagnostics)
}

@Suite struct LinkingTests {
    @Test func `A reference to nothing is an error at the reference, with the nearest id`() {
        let (_, diagnostics) = link([
            "topics/polis.md": "related: [polisen-och-skolan]\n---\n", "topics/polisen-och-skola.md": "---\n",
        ])
        #expect(diagnostics.map(\.code) == ["unknown-reference"])
        #expect(diagnostics.first?.range == SourceRange(line: 5, column: 11, length: 18))
        #expect(diagnostics.first?.suggestions.first?.replacement == "polisen-och-skola")
    }

    @Test func `A reference to a file that could not be read is not reported again`() {
        let (_, diagnostics) = link(["topics/a.md": "related: [b]\n---\n", "topics/b.md": "title: \"\n---\n"])
        #expect(diagnostics.isEmpty)
    }

    @Test func `An id that two kinds share must be told apart`() {
        let (site, diagnostics) = link([
            "topics/a.md": "---\n", "documents/k.md": "type: memo\ndate: unknown\n---\n",
            "strategies/k.md": "type: plan\n---\n",
            "cases/c.md": "question: q\ndiarienummer: unknown\nitems: [k, documents/k]\n---\n",
        ])
        #expect(diagnostics.map(\.code) == ["ambiguous-reference"])
        #expect(site.backlinks(to: ItemKey(.document, "k")) == [Backlink(from: ItemKey(.case, "c"), field: "items")])
    }

    @Test func `An alias leads to the item that had the id before`() {
        let (site, diagnostics) = link([
            "topics/a.md": "related: [gammalt]\n---\n", "topics/nytt.md": "aliases: [gammalt]\n---\n",
        ])
        #expect(diagnostics.isEmpty)
        #expect(site.backlinks(to: ItemKey(.topic, "nytt")).map(\.from.id) == ["a"])
    }

    @Test func `A link in a text to an id that an item had before leads to the item`() throws {
        let (site, diagnostics) = link([
            "topics/a.md": "---\n[b](gammal.md)\n", "topics/b.md": "aliases: [gammal]\n---\n",
        ])
        #expect(diagnostics.isEmpty)
        let item = try #require(site[ItemKey(.topic, "a")])
        #expect(site.target(of: "gammal.md", in: item) == .item(ItemKey(.topic, "b"), fragment: nil))
    }

    @Test func `Links in texts lead to items, files, places and other sites`() throws {
        let (site, diagnostics) = link([
            "topics/a.md":
                "---\n[b](b.md#del) [c](../pages/om.md) [k](../files/karta.pdf) [x](https://example.org) [h](#har)\n",
            "topics/b.md": "---\n", "pages/om.md": "---\n",
        ])
        #expect(diagnostics.isEmpty)
        let item = try #require(site[ItemKey(.topic, "a")])
        #expect(
            item.text.links.map { site.target(of: $0.destination, in: item) } == [
                .item(ItemKey(.topic, "b"), fragment: "del"), .item(ItemKey(.page, "om"), fragment: nil),
                .attachment("files/karta.pdf"), .external("https://example.org"), .fragment("har"),
            ])
        #expect(site.backlinks(to: ItemKey(.page, "om")) == [Backlink(from: ItemKey(.topic, "a"), field: "text")])
    }

    @Test(arguments: [
        ("finns-inte.md", "dead-link"), ("../../README.md", "dead-link"), ("/avtal/x/", "dead-link"),
        ("javascript:alert(1)", "unsafe-scheme"), ("JavaScript:alert(1)", "unsafe-scheme"),
        ("data:text/html,x", "unsafe-scheme"), ("../agreements/", "dead-link"), ("./", "dead-link"),
    ])
    func `A link that leads nowhere or could run a script is an error`(destination: String, code: String) {
        let (_, diagnostics) = link(["topics/a.md": "---\nSe [länken](<\(destination)>).\n"])
        #expect(diagnostics.map(\.code) == [code])
        #expect(diagnostics.first?.range.start.line == 6)
    }

    @Test func `References in a circle end`() {
        let (site, diagnostics) = link(["topics/a.md": "related: [b]\n---\n", "topics/b.md": "related: [a]\n---\n"])
        #expect(diagnostics.isEmpty)
        #expect(site.backlinks(to: ItemKey(.topic, "a")).map(\.from.id) == ["b"])
    }

    @Test func `The order in which files are read changes nothing`() {
        let files = [
            "topics/a.md": "related: [b, c]\n---\n", "topics/b.md": "related: [c]\n---\n", "topics/c.md": "---\n",
        ]
        let (site, _) = link(files)
        let shuffled = Site.link(site.items.reversed(), configuration: SiteConfiguration(), asOf: Day(number: 20_000))
            .site
        #expect(shuffled.items.map(\.key) == site.items.map(\.key))
        #expect(shuffled.backlinks(to: ItemKey(.topic, "c")) == site.backlinks(to: ItemKey(.topic, "c")))
    }

    @Test func `The number of tasks changes nothing`() async {
        // So many that they are linked in several stretches.
        let files = (0..<700).map { number in
            let text = "related: [t\(number * 7 % 700), t0, t\(number + 1)]\n---\n[a](../topics/t\(number / 2).md)\n"
            return ("topics/t\(number).md", text)
        }
        let (site, diagnostics) = link(Dictionary(uniqueKeysWithValues: files))
        let again = await Site.link(
            site.items, configuration: SiteConfiguration(), asOf: Day(number: 20_000), jobs: 3)
        #expect(diagnostics.map(\.code) == ["unknown-reference"])
        #expect(again.diagnostics == diagnostics)
        #expect(site.backlinks(to: ItemKey(.topic, "t0")).count > 690)
        for item in site.items {
            #expect(again.site.backlinks(to: item.key) == site.backlinks(to: item.key))
            #expect(again.site.faultyFields(of: item) == site.faultyFields(of: item))
        }
    }
}
