import Diagnostics
import Testing

@testable import Validation

@Suite struct SelfReferenceTests {
    @Test func `A field that names the item itself, and a link to its own page, are warnings`() async throws {
        try await expect(
            SelfReference.self,
            in: [
                "topics/t.md": "related: [⟦t⟧, u]\n---\n[T](⟦t.md⟧) [T](⟦../topics/t.md⟧) [del](t.md#del)\n\n## Del\n",
                "topics/u.md": "related: [t]",
            ])
    }

    @Test func `A document may be the source of its own page, and the same id in another kind is another item`()
        async throws
    {
        try await expect(
            SelfReference.self,
            in: [
                "documents/d.md": "type: law\nsources:\n  - {document: d, at: A, supports: [type]}",
                "topics/d.md": "sources:\n  - {document: d, at: A, supports: [title]}\n---\n[D](../documents/d.md)\n",
            ])
    }
}
