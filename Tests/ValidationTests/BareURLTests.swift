import Diagnostics
import Testing

@testable import Validation

@Suite struct BareURLTests {
    @Test func `An address that is no link is a warning, without the signs that end the sentence`() async throws {
        try await expect(
            BareURL.self,
            in: [
                "topics/t.md": """
                ---
                Läs på ⟦https://example.org/a?b=c⟧. Eller (⟦www.example.org⟧), ⟦http://x.se⟧
                ⟦http://example.org/å⟧ *⟦www.y.se⟧* https:// och ⟦www.z.se/x/y/www/://⟧ slut

                - ⟦https://example.org⟧
                """
            ])
    }

    @Test func `An address at any offset is found once`() async throws {
        for blanks in 0..<9 {
            let text = String(repeating: "ö ", count: blanks) + "x ⟦https://www.example.org⟧ y"
            try await expect(BareURL.self, in: ["topics/t.md": "---\n\(text)\n"])
        }
    }

    @Test func `Links, code and other slashes are none`() async throws {
        try await expect(
            BareURL.self,
            in: [
                "topics/t.md":
                    "---\n[A](https://a.se) <https://b.se> [https://c.se](https://c.se) `https://d.se` och/eller 1:2 awww. ://\n\n    www.e.se\n"
            ])
    }
}
