import Diagnostics
import Testing

@testable import Validation

@Suite struct AnswerToUnknownAssignmentTests {
    private let decision = "assignments:\n  - {id: redovisa, to: unknown, text: T, due: unknown, accounted_in: f}"

    @Test func `An answer to an assignment that the decision lacks is an error with the nearest id`() async throws {
        let followup = "answers_assignment: {decision: d, assignment: ⟦redovisas⟧}"
        let found = try await expect(
            AnswerToUnknownAssignment.self, in: ["followups/f.md": followup, "decisions/d.md": decision])
        #expect(found.first?.suggestions.first?.replacement == "redovisa")
        #expect(found.first?.notes.first?.file == "content/decisions/d.md")
    }

    @Test func `An answer to one that it has is none`() async throws {
        let followup = "answers_assignment: {decision: d, assignment: redovisa}"
        try await expect(AnswerToUnknownAssignment.self, in: ["followups/f.md": followup, "decisions/d.md": decision])
    }
}
