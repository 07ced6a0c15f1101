import Content
import Diagnostics
import Testing

@testable import Publishing

@Suite struct SearchIndexTests {
    private static let files = [
        "agreements/polisen.md": """
        title: "Samverkan </script> & \\"polisen\\""
        municipality: nacka
        case: fall
        type: accord
        signed: 2014-01-01
        in_force: 2014-01-01/..
        """,
        "cases/fall.md": """
        title: Fall
        question: Vad?
        diarienummer: [{number: "SOCN 2015/281-753", body: polisen}, {number: unknown, body: polisen}]
        """,
        "bodies/polisen.md": "title: Polisen\ntype: authority\nexternal: true\nalso_called: [Ordningsmakten]",
        "decisions/forslag.md": "title: Beslut\nnature: proposal\nbody: polisen\nsection: § 24",
        "municipalities/nacka.md": "title: Nacka kommun",
        "pages/om.md": "title: Om oss\naliases: [info]",
        "parties/s.md": "title: Socialdemokraterna\nabbreviation: S",
        "glossary/remiss.md": "title: Remiss\nforms: [remissen]",
    ]

    private static func bytes(_ files: [String: String] = files) throws -> [UInt8] {
        let site = try site(asOf: "2026-11-21", files)
        let locale = try SitePages.swedish()
        return SearchIndex(site: DerivedSite(site), locale: locale, addresses: Addresses(locale)).bytes(of: site.items)
    }

    /// The kind, the folder, the id, the title, the summary, the status and the names of each item.
    private static func entries() throws -> [[JSON]] {
        let json = try JSON(parsing: bytes())
        let kinds = json["kinds"]?.parts ?? []
        return (json["items"]?.parts ?? []).map { item in
            guard case .integer(let kind)? = item.parts.first else { return [] }
            return kinds[kind].parts + item.parts.dropFirst()
        }
    }

    @Test(arguments: [
        [
            "Avtal", "avtal/", "polisen", "Samverkan </script> & \"polisen\"", "S", "Gäller",
            "Nacka kommun SOCN 2015/281-753",
        ],
        ["Ärende", "arenden/", "fall", "Fall", "S", "", "SOCN 2015/281-753"],
        ["Organ", "organ/", "polisen", "Polisen", "S", "", "Ordningsmakten"],
        ["Förslag till beslut", "beslut/", "forslag", "Beslut", "S", "", "§ 24"],
        ["Sida", "", "om", "Om oss", "S", "", "info"],
        ["Parti", "partier/", "s", "Socialdemokraterna", "S", "", "S"],
        ["Ord", "ordlista/", "remiss", "Remiss", "S", "", "remissen"],
    ])
    func `An item is there with its address, its status and all that it is found by`(entry: [String]) throws {
        #expect(try Self.entries().contains(entry.map { .string($0) }))
    }

    @Test func `Every item is there once`() throws {
        #expect(try Self.entries().count == Self.files.count)
    }

    @Test func `No sign in it could end a script or begin a tag`() throws {
        let bytes = try Self.bytes()
        #expect(!bytes.contains(UInt8(ascii: "<")) && !bytes.contains(UInt8(ascii: "&")))
    }

    @Test func `The same items give the same bytes`() throws {
        #expect(try Self.bytes() == Self.bytes())
    }

    @Test func `The texts of items are left out, so that the index stays small`() throws {
        var files = Self.files
        files["pages/om.md"] = "title: Om oss\n---\n\nEn hemlighet."
        let index = String(decoding: try Self.bytes(files), as: UTF8.self)
        #expect(index.contains("Om oss") && !index.contains("hemlighet"))
    }
}

extension JSON {
    /// Of an array.
    fileprivate var parts: [JSON] { if case .array(let parts) = self { parts } else { [] } }
}
