import Diagnostics
import Testing

@testable import Validation

@Suite struct EndingWithoutSuccessorTests {
    private func decision(_ condition: String) -> String {
        """
        nature: proposal
        points:
          - {no: 2, text: T, ends: ⟦⟧[i]\(condition)}
          - {no: 3, text: T, succeeds: [i], condition: {text: T, met: unknown}}
        """
    }

    @Test func `A certain ending with a conditional successor is a warning with the condition named`() async throws {
        let found = try await expect(
            EndingWithoutSuccessor.self, in: ["decisions/d.md": decision(""), "initiatives/i.md": "title: Samkraft"])
        #expect(found.first?.message == "“Samkraft” ends whatever happens, but its successor depends on a condition")
        #expect(found.first?.notes.first?.range?.start.line == 8)
    }

    @Test func `An ending that has a condition too is none`() async throws {
        let text = decision(", condition: {text: T, met: unknown}").replacing("⟦⟧", with: "")
        try await expect(
            EndingWithoutSuccessor.self, in: ["decisions/d.md": text, "initiatives/i.md": "title: Samkraft"])
    }
}
