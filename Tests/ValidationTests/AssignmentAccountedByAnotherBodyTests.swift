import Diagnostics
import Testing

@testable import Validation

@Suite struct AssignmentAccountedByAnotherBodyTests {
    private let bodies = [
        "bodies/sn.md": "external: false", "bodies/fn.md": "external: false", "bodies/enhet.md": "part_of: avdelning",
        "bodies/avdelning.md": "part_of: sn", "bodies/nya-sn.md": "succeeds: [fn, sn]",
        "bodies/ring.md": "part_of: ring",
    ]

    private func decision(_ to: String, _ account: String) -> String {
        "assignments:\n  - {id: u, to: \(to), text: T, due: unknown, accounted_in: \(account)}"
    }

    @Test func `An assignment that another body accounts for is an error with the account named`() async throws {
        let files = ["decisions/d.md": decision("sn", "⟦f⟧"), "followups/f.md": "by: fn"].merging(bodies) { a, _ in a }
        let found = try await expect(AssignmentAccountedByAnotherBody.self, in: files)
        #expect(found.first?.notes.first?.file == "content/followups/f.md")
        #expect(found.first?.notes.first?.range?.start.line == 5)
    }

    @Test func `An account that says so only itself is reported once at the body that got the assignment`() async throws
    {
        let account = "by: fn\nanswers_assignment: {decision: d, assignment: u}"
        let files = ["decisions/d.md": decision("⟦sn⟧", "unknown"), "followups/f.md": account].merging(bodies) { a, _ in
            a
        }
        try await expect(AssignmentAccountedByAnotherBody.self, in: files)
        let both = ["decisions/d.md": decision("sn", "⟦f⟧"), "followups/f.md": account].merging(bodies) { a, _ in a }
        try await expect(AssignmentAccountedByAnotherBody.self, in: both)
    }

    @Test(arguments: ["sn", "avdelning", "enhet", "nya-sn", "unknown"])
    func `The body itself, its parts and its successor may account for it`(by: String) async throws {
        let files = ["decisions/d.md": decision("sn", "f"), "followups/f.md": "by: \(by)"].merging(bodies) { a, _ in a }
        try await expect(AssignmentAccountedByAnotherBody.self, in: files)
    }

    @Test(arguments: ["ring", "sn"])
    func `What is above the body, or goes in a circle, is another body`(by: String) async throws {
        let files = ["decisions/d.md": decision("enhet", "⟦f⟧"), "followups/f.md": "by: \(by)"].merging(bodies) {
            a, _ in a
        }
        try await expect(AssignmentAccountedByAnotherBody.self, in: files)
    }
}
