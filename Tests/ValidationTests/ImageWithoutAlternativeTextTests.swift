import Diagnostics
import Testing

@testable import Validation

@Suite struct ImageWithoutAlternativeTextTests {
    @Test func `An image without alternative text is an error`() async throws {
        try await expect(
            ImageWithoutAlternativeText.self,
            in: ["topics/t.md": "---\nHär: ⟦![](../files/a.png)⟧ och ⟦![ ](../files/a.png)⟧.\n"],
            attachments: ["files/a.png"])
    }

    @Test func `An image with a text is none`() async throws {
        try await expect(
            ImageWithoutAlternativeText.self, in: ["topics/t.md": "---\n![Karta](../files/a.png) [](t.md)\n"],
            attachments: ["files/a.png"])
    }
}
