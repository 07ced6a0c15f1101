import Diagnostics
import Testing

@testable import Validation

@Suite struct HeadingThatRepeatsTheTitleTests {
    @Test func `A heading with the words of the title is a warning with the title named`() async throws {
        let found = try await expect(
            HeadingThatRepeatsTheTitle.self,
            in: ["topics/t.md": "title: Avtal med polisen\n---\n⟦## Avtal *med* polisen⟧\n"])
        #expect(found.first?.notes.first?.range?.start == SourcePosition(line: 4, column: 8))
    }

    @Test func `A heading that says something else is none`() async throws {
        try await expect(
            HeadingThatRepeatsTheTitle.self, in: ["topics/t.md": "title: Avtal\n---\n## Avtalets innehåll\n"])
    }
}
