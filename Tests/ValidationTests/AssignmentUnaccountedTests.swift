import Diagnostics
import Testing

@testable import Validation

@Suite struct AssignmentUnaccountedTests {
    private func decision(due: String, account: String) -> String {
        "nature: decided\nmeeting_date: 2015-10-19\nassignments:\n  - {id: u, to: b, text: T, due: \(due), accounted_in: \(account)}"
    }

    private func expectFound(due: String, account: String, nature: String = "decided") async throws -> [Diagnostic] {
        let text = decision(due: due, account: account).replacing("nature: decided", with: "nature: \(nature)")
        return try await expect(
            AssignmentUnaccounted.self,
            in: [
                "decisions/d.md": text, "bodies/b.md": "title: Nämnden\nexternal: false",
                "followups/f.md": "by: b\ndate: 2016-02-02\nanswers_assignment: {decision: d, assignment: v}",
            ])
    }

    @Test func `An assignment of which nobody knows is a warning that says whom to ask`() async throws {
        let found = try await expectFound(due: "unknown", account: "⟦unknown⟧")
        #expect(found.first?.suggestions.first?.message.description.contains("ask “Nämnden”") == true)
    }

    @Test func `An assignment that is overdue is a warning at its day`() async throws {
        _ = try await expectFound(due: "⟦2016-06-01⟧", account: "{unknown: not-yet-decided}")
    }

    @Test func `One that is accounted for, not due, or only proposed is none`() async throws {
        _ = try await expectFound(due: "2016-01-01", account: "f")
        _ = try await expectFound(due: "2030-01-01", account: "{unknown: not-yet-decided}")
        _ = try await expectFound(due: "2016-01-01", account: "unknown", nature: "proposal")
    }
}
