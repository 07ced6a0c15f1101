import Diagnostics
import Testing

@testable import Validation

@Suite struct ReferenceToWithdrawnItemTests {
    private let withdrawn = "withdrawn: {date: 2020-01-01, reason: Fel}\nrelated: [t]"

    @Test func `A field or a link to an item that is withdrawn is a warning with the reason named`() async throws {
        let found = try await expect(
            ReferenceToWithdrawnItem.self,
            in: [
                "topics/t.md": "related: [u, ⟦w⟧]\n---\n[W](⟦w.md⟧) [U](u.md)\n", "topics/u.md": "related: []",
                "topics/w.md": withdrawn,
            ])
        #expect(found.map(\.notes.first?.file) == ["content/topics/w.md", "content/topics/w.md"])
    }

    @Test func `A withdrawn item may refer to another`() async throws {
        try await expect(
            ReferenceToWithdrawnItem.self,
            in: [
                "topics/v.md": withdrawn.replacing("[t]", with: "[w]"), "topics/w.md": withdrawn,
                "topics/t.md": "related: []",
            ])
    }
}
