import Diagnostics
import Testing

@testable import Validation

@Suite struct FirstLevelHeadingTests {
    @Test func `A heading of the first level is a warning, however it is written`() async throws {
        try await expect(FirstLevelHeading.self, in: ["topics/t.md": "---\n⟦# Ett⟧\n\n## Två\n\n⟦Ett\n===⟧\n"])
    }

    @Test func `Headings of other levels are none`() async throws {
        try await expect(FirstLevelHeading.self, in: ["topics/t.md": "---\n## Två\n\n`# kod`\n"])
    }
}
