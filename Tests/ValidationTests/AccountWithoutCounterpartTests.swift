import Diagnostics
import Testing

@testable import Validation

@Suite struct AccountWithoutCounterpartTests {
    private func decision(_ account: String) -> String {
        "assignments:\n  - {id: u, to: unknown, text: T, due: unknown, accounted_in: \(account)}"
    }

    @Test func `An account that does not say what it answers is a warning at the assignment`() async throws {
        let found = try await expect(
            AccountWithoutCounterpart.self, in: ["decisions/d.md": decision("⟦f⟧"), "followups/f.md": "by: unknown"])
        #expect(found.first?.notes.first?.file == "content/followups/f.md")
    }

    @Test func `An account that answers something else is a warning at the assignment`() async throws {
        try await expect(
            AccountWithoutCounterpart.self,
            in: [
                "decisions/d.md": decision("⟦f⟧"), "followups/f.md": "answers_assignment: {decision: d, assignment: v}",
            ])
    }

    @Test func `An assignment that does not name its account is a warning at the account`() async throws {
        let found = try await expect(
            AccountWithoutCounterpart.self,
            in: [
                "decisions/d.md": decision("unknown"),
                "followups/f.md": "answers_assignment: {decision: d, assignment: ⟦u⟧}",
            ])
        #expect(found.first?.notes.first?.file == "content/decisions/d.md")
    }

    @Test func `Two that point at each other are none, and a second account may answer too`() async throws {
        let answer = "answers_assignment: {decision: d, assignment: u}"
        try await expect(
            AccountWithoutCounterpart.self,
            in: ["decisions/d.md": decision("f"), "followups/f.md": answer, "followups/g.md": answer])
    }
}
