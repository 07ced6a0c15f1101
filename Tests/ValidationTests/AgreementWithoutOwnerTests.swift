import Diagnostics
import Testing

@testable import Validation

@Suite struct AgreementWithoutOwnerTests {
    private func plan(_ responsible: String) -> String { "follow_up:\n  responsible: \(responsible)\n  cadence: P1Y" }

    @Test(arguments: ["agreements/a.md", "strategies/a.md"])
    func `Nobody named to follow it up is a warning at the field`(path: String) async throws {
        try await expect(AgreementWithoutOwner.self, in: [path: plan("⟦unknown⟧")])
        try await expect(AgreementWithoutOwner.self, in: [path: plan("⟦⟧{unknown: not-yet-decided}")])
    }

    @Test(arguments: ["b", "{unknown: contradicted}"])
    func `A body that is named, or that sources disagree on, is none`(responsible: String) async throws {
        try await expect(
            AgreementWithoutOwner.self, in: ["agreements/a.md": plan(responsible), "bodies/b.md": "external: false"])
    }

    @Test func `What is over, and what has no agreement, needs nobody`() async throws {
        try await expect(
            AgreementWithoutOwner.self,
            in: [
                "agreements/a.md": "in_force: 2009/2016\n" + plan("unknown"),
                "strategies/s.md": "period: 2014/2016\n" + plan("unknown"),
                "collaborations/c.md": plan("unknown"),
            ])
    }
}
