import Diagnostics
import Testing

@testable import Validation

@Suite struct ProposalTakenForDecisionTests {
    private func expectProposal(_ path: String, _ facts: String, nature: String = "proposal") async throws {
        let found = try await expect(
            ProposalTakenForDecision.self, in: [path: facts, "decisions/d.md": "nature: \(nature)"])
        #expect(found.allSatisfy { $0.notes.first?.file == "content/decisions/d.md" })
    }

    @Test(arguments: ["agreements/a.md", "strategies/a.md", "initiatives/a.md"])
    func `A decided ending by a proposal is an error with the proposal named`(path: String) async throws {
        try await expectProposal(path, "ending: {nature: decided, date: 2020, decision: ⟦d⟧}")
        try await expectProposal(path, "ending: {nature: proposed, date: 2020, decision: d}")
        try await expectProposal(path, "ending: {nature: decided, date: 2020, decision: d}", nature: "decided")
    }

    @Test func `An outcome by a proposal is an error, an unknown outcome is none`() async throws {
        try await expectProposal(
            "motions/m.md", "claims:\n  - {no: 1, text: T, outcome: rejected, outcome_decision: ⟦d⟧}")
        try await expectProposal("motions/m.md", "claims:\n  - {no: 1, text: T, outcome: unknown, outcome_decision: d}")
    }

    @Test func `An adoption by a proposal is an error`() async throws {
        try await expectProposal("strategies/s.md", "adopted: {by: unknown, date: 2014, decision: ⟦d⟧}")
    }
}
