import Diagnostics
import Testing

@testable import Validation

@Suite struct AmountsThatDoNotAddUpTests {
    private func funding(_ frames: [Int], _ lines: [Int]) -> String {
        func list(_ amounts: [Int]) -> String {
            amounts.map { "\n    - {text: T, amount: \($0), unit: tkr, exact: true, year: 2015, stage: allocated}" }
                .joined()
        }
        return "funding:\n  frames:" + list(frames) + "\n  lines:" + list(lines)
    }

    @Test func `Lines that sum to something else are a warning with the frames named`() async throws {
        let text = funding([3000, 1000], [3000, 990]).replacing(
            "- {text: T, amount: 3000, unit: tkr, exact: true, year: 2015, stage: allocated}\n    - {text: T, amount: 990",
            with:
                "⟦⟧- {text: T, amount: 3000, unit: tkr, exact: true, year: 2015, stage: allocated}\n    - {text: T, amount: 990"
        )
        let found = try await expect(AmountsThatDoNotAddUp.self, in: ["initiatives/i.md": text])
        #expect(found.first?.message == "the lines of 2015 sum to 3990 tkr, not to 4000 tkr")
        #expect(found.first?.notes.first?.range?.start.line == 7)
    }

    @Test func `Lines that sum to the frames are none`() async throws {
        try await expect(AmountsThatDoNotAddUp.self, in: ["initiatives/i.md": funding([4000], [3000, 1000])])
    }
}
