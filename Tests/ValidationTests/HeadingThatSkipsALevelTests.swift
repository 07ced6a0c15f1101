import Diagnostics
import Testing

@testable import Validation

@Suite struct HeadingThatSkipsALevelTests {
    @Test func `A heading two levels below the one before is a warning`() async throws {
        let found = try await expect(
            HeadingThatSkipsALevel.self,
            in: ["topics/t.md": "---\n⟦### Först⟧\n\n## Två\n\n⟦#### Fyra⟧\n\n##### Fem\n\n## Två igen\n\n### Tre\n"])
        #expect(found.map(\.suggestions.first?.message) == ["begin it with ##", "begin it with ###"])
    }

    @Test func `Levels one at a time, and back by any number, are none`() async throws {
        try await expect(
            HeadingThatSkipsALevel.self, in: ["topics/t.md": "---\n## A\n\n### B\n\n#### C\n\n## D\n"])
    }
}
