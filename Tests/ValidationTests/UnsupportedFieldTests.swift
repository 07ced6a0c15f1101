import Diagnostics
import Testing

@testable import Validation

@Suite struct UnsupportedFieldTests {
    private func agreement(_ facts: String, supports: String) -> [String: String] {
        [
            "agreements/a.md": "\(facts)\nsources:\n  - {document: p, at: A, supports: [\(supports)]}",
            "documents/p.md": "pages: 3",
        ]
    }

    @Test func `A fact that no source supports is a warning at the fact`() async throws {
        let found = try await expect(
            UnsupportedField.self,
            in: agreement("signed: ⟦2015-03-01⟧\nin_force: ⟦2015/..⟧\ntype: accord", supports: "type"))
        #expect(found.map(\.message) == ["no source supports “signed”", "no source supports “in_force”"])
    }

    @Test func `A fact of which a part is supported, or about which sources disagree, is none`() async throws {
        let plan = "follow_up: {responsible: unknown, cadence: P1Y}"
        try await expect(UnsupportedField.self, in: agreement(plan, supports: "follow_up.cadence"))
        try await expect(
            UnsupportedField.self,
            in: agreement("\(plan)\ncontradictions:\n  - {field: follow_up, about: A, readings: []}", supports: "title")
        )
    }

    @Test(arguments: [
        "signed: unknown", "signed: {unknown: not-in-source}",
        "follow_up: {responsible: unknown, cadence: {unknown: illegible}}",
        "replaces: []", "attested:\n  - {date: 2015, document: p}", "topics: []\nchange_note: N",
    ])
    func `What is unknown, what names its own source and what every item has needs no support`(facts: String)
        async throws
    {
        try await expect(UnsupportedField.self, in: agreement(facts, supports: "title"))
    }

    @Test func `What editors know by themselves needs no support`() async throws {
        try await expect(
            UnsupportedField.self,
            in: [
                "bodies/b.md": "external: false",
                "documents/d.md": "url: https://example.org\npages: 3\nlegibility: good",
                "cases/c.md": "question: Vad?\nitems: [d]", "glossary/t.md": "forms: [a]", "pages/p.md": "menu: 1",
                "parties/p.md": "abbreviation: P", "municipalities/m.md": "website: https://example.org",
                "topics/t.md": "related: []",
            ])
    }
}
