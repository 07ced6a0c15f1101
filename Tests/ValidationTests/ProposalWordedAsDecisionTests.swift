import Testing

@testable import Validation

@Suite struct ProposalWordedAsDecisionTests {
    @Test(arguments: ["Nämnden har beslutat", "KF HAR BESLUTAT det", "Nämnden beslutade ja"])
    func `A proposal whose title, summary or text says that it is decided is a warning there`(phrase: String)
        async throws
    {
        try await expect(
            ProposalWordedAsDecision.self,
            in: [
                "decisions/a.md": "title: ⟦\(phrase)⟧\nnature: proposal\n---\n",
                "decisions/b.md": "summary: ⟦\(phrase)⟧\nnature: proposal\n---\n",
                "decisions/c.md": "title: \(phrase)\nsummary: \(phrase)\nnature: decided\n---\n\(phrase)\n",
            ])
    }

    @Test func `A phrase is found in the text where it stands as words of its own`() async throws {
        try await expect(
            ProposalWordedAsDecision.self,
            in: [
                "decisions/a.md": "nature: proposal\n---\nStyrelsen **⟦beslutade⟧** att …\n",
                "decisions/b.md": "nature: proposal\n---\nEn obeslutade fråga. Styrelsen föreslås besluta.\n",
            ])
    }
}
