import Diagnostics
import Testing

@testable import Validation

@Suite struct StrategyWithoutCadenceTests {
    private func plan(_ cadence: String) -> String { "follow_up:\n  responsible: b\n  cadence: \(cadence)" }
    private let body = "external: false"

    @Test(arguments: ["⟦unknown⟧", "⟦none⟧"])
    func `A strategy without an interval is a warning at the field`(cadence: String) async throws {
        try await expect(StrategyWithoutCadence.self, in: ["strategies/s.md": plan(cadence), "bodies/b.md": body])
    }

    @Test func `A strategy with an interval, or one that is over, is none`() async throws {
        try await expect(
            StrategyWithoutCadence.self,
            in: [
                "strategies/s.md": plan("P1Y"), "strategies/t.md": "period: 2014/2016\n" + plan("unknown"),
                "bodies/b.md": body,
            ])
    }
}
