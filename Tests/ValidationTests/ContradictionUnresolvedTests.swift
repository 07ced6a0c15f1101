import Diagnostics
import Testing

@testable import Validation

@Suite struct ContradictionUnresolvedTests {
    @Test func `Each contradiction is a notice at its question`() async throws {
        try await expect(
            ContradictionUnresolved.self,
            in: [
                "topics/t.md":
                    "contradictions:\n  - {about: ⟦Vem samordnar?⟧, readings: []}\n  - {about: ⟦När?⟧, readings: []}"
            ])
    }

    @Test func `An item without contradictions has none`() async throws {
        try await expect(ContradictionUnresolved.self, in: ["topics/t.md": "related: []"])
    }
}
