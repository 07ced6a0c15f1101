import Diagnostics
import Testing

@testable import Content

@Suite struct CanonicalItemTests {
    private static let file = """
        ---
        title: Avtal med polisen
        summary: S
        published: 2026-11-21
        type: accord
        parties: [{body: nacka, role: Betalar}]
        signed: {unknown: not-attached, note: Se bilagan}
        ---
        Text med [länk](../bodies/nacka.md).

        | a | b |
        |---|---|
        | 1 |   |

        ```
        kod
        på två rader
        ```

        """

    private func canonical(_ file: String = file, id: String = "avtal", asOf day: String = "2026-11-21") throws
        -> String
    {
        let body =
            "---\ntitle: Nacka\nsummary: S\npublished: 2026-11-21\ntype: municipality\naliases: [nacka-stad]\n---\n"
        let items = try [(ItemKey(.agreement, id), file), (ItemKey(.body, "nacka"), body)].map { key, text in
            let source = SourceFile(path: "content/\(key).md", key: key, bytes: Array(text.utf8))
            return try #require(Item.read(source).item)
        }
        let (site, _) = Site.link(items, configuration: SiteConfiguration(), asOf: try #require(Day(day)))
        return String(decoding: CanonicalItem(items[0], in: site).bytes, as: UTF8.self)
    }

    @Test func `The form is as it is documented`() throws {
        let file = "---\nsummary: S\ntitle: \"Å & <b>\"\npublished: 2026-11-21\nmenu: 2\n---\nSe *här*.\n"
        let source = SourceFile(path: "content/pages/om.md", key: ItemKey(.page, "om"), bytes: Array(file.utf8))
        let item = try #require(Item.read(source).item)
        let (site, _) = Site.link([item], configuration: SiteConfiguration(), asOf: try #require(Day("2026-11-21")))
        let expected =
            #"{"fields":{"menu":2,"published":"2026-11-21","summary":"S","title":"Å \u0026 \u003cb\u003e"},"#
            + #""kind":"page","text":"\u003cp\u003eSe \u003cem\u003ehär\u003c/em\u003e.\u003c/p\u003e\n","version":1}"#
        #expect(String(decoding: CanonicalItem(item, in: site).bytes, as: UTF8.self) == expected)
    }

    @Test(arguments: [
        ("carriage returns", file.replacing("\n", with: "\r\n")),
        ("comments", file.replacing("type: accord", with: "# Skrivet av P.\ntype: accord # eller avtal?")),
        ("a comment in the text", file.replacing("Text med", with: "<!-- kolla -->\n\nText med")),
        ("quotes", file.replacing("title: Avtal med polisen", with: "'title': \"Avtal med polisen\"")),
        (
            "another way to write a list",
            file.replacing(
                "parties: [{body: nacka, role: Betalar}]", with: "parties:\n  - role: Betalar\n    body: nacka")
        ),
        (
            "the order of keys",
            file.replacing("title: Avtal med polisen\nsummary: S", with: "summary: S\ntitle: Avtal med polisen")
        ),
        ("the old id of another item", file.replacing("nacka", with: "nacka-stad")),
        ("its own old ids", file.replacing("summary: S", with: "summary: S\naliases: [gammal]")),
    ])
    func `What readers do not meet is not part of it`(change: String, changed: String) throws {
        #expect(changed != Self.file)
        #expect(try canonical(changed) == canonical(), "\(change)")
    }

    @Test func `Neither the day nor the id of the item is part of it`() throws {
        #expect(try canonical(asOf: "2016-02-16") == canonical())
        #expect(try canonical(id: "nytt-namn") == canonical())
    }

    @Test(arguments: [
        ("Avtal med polisen", "Avtal med Polisen"), ("accord", "collaboration-agreement"), ("Betalar", "Leder"),
        ("not-attached", "illegible"), ("Se bilagan", "Se bilaga 2"), ("2026-11-21", "2026-11-20"),
        ("signed: {unknown: not-attached, note: Se bilagan}", "signed: 2016"),
        ("[länk]", "[lank]"), ("nacka.md", "nacka.md#om"), ("Text med", "**Text** med"), ("| 1 |   |", "|   | 1 |"),
        ("kod\n", "kod \n"),
    ])
    func `Every fact, word, link and cell is part of it`(fact: String, other: String) throws {
        let changed = Self.file.replacing(fact, with: other)
        #expect(changed != Self.file)
        #expect(try canonical(changed) != canonical())
    }
}
