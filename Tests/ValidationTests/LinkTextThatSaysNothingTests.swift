import Diagnostics
import Testing

@testable import Validation

@Suite struct LinkTextThatSaysNothingTests {
    @Test func `A link with its address for text, or without a text, is a warning`() async throws {
        try await expect(
            LinkTextThatSaysNothing.self,
            in: [
                "topics/t.md": """
                ---
                ⟦<https://example.org/a>⟧ ⟦[https://example.org](https://example.org/a)⟧ ⟦[www.example.org](https://example.org)⟧
                ⟦[](u.md)⟧ ⟦[u.md](u.md)⟧
                """, "topics/u.md": "related: []",
            ])
    }

    @Test(arguments: ["här", "Här", "läs mer", "Läs mer …", "**här**", "click here", "» Här!"])
    func `Words that say nothing are a warning, also with signs around them`(text: String) async throws {
        try await expect(
            LinkTextThatSaysNothing.self,
            in: ["topics/t.md": "---\nSe ⟦[\(text)](u.md)⟧ och [Här bor vi](u.md).\n", "topics/u.md": "related: []"])
    }

    @Test func `A link that says where it leads is none, nor is an e-mail address or a linked image`() async throws {
        try await expect(
            LinkTextThatSaysNothing.self,
            in: [
                "topics/t.md": "---\n[Lagen](https://example.org) <a@example.org> [![Karta](../files/a.png)](u.md)\n",
                "topics/u.md": "related: []",
            ],
            attachments: ["files/a.png"])
    }
}
