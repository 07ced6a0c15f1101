import Diagnostics
import Testing

@testable import Validation

@Suite struct LawReplacedSinceTests {
    private let initiative = "legal_basis:\n  - {law: sol, section: 5 kap., as_read_on: 2016}"
    private let law = "type: law\nurl: https://example.org\nreplaced: {date: 2025-07-01}"

    @Test func `A law that has been replaced is a notice with the date named`() async throws {
        let found = try await expect(
            LawReplacedSince.self,
            in: ["initiatives/i.md": initiative.replacing("sol", with: "⟦sol⟧"), "documents/sol.md": law],
            asOf: "2025-07-01")
        #expect(found.first?.notes.first?.file == "content/documents/sol.md")
    }

    @Test func `A law that was not replaced yet, or never, is none`() async throws {
        try await expect(
            LawReplacedSince.self, in: ["initiatives/i.md": initiative, "documents/sol.md": law], asOf: "2025-06-30")
        try await expect(
            LawReplacedSince.self,
            in: ["initiatives/i.md": initiative, "documents/sol.md": "type: law\nurl: https://example.org"])
    }
}
