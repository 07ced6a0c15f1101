import Diagnostics
import Testing

@testable import Validation

@Suite struct MotionPastItsYearTests {
    private func motion(_ submitted: String) -> String {
        "submitted: \(submitted)\nclaims:\n  - {no: 1, text: T, outcome: {unknown: not-yet-decided}, outcome_decision: {unknown: not-yet-decided}}"
    }

    @Test func `A motion undecided after a year is a warning at its submission`() async throws {
        let found = try await expect(
            MotionPastItsYear.self, in: ["motions/m.md": motion("⟦2016-02-01⟧")], asOf: "2017-02-02")
        #expect(found.first?.message == "the year for the council’s decision was over 2017-02-01")
    }

    @Test(arguments: [("2016-02-01", "2017-02-01"), ("unknown", "2026-11-21"), ("2016", "2017-06-01")])
    func `A motion within its year, or whose year cannot be computed, is none`(submitted: String, day: String)
        async throws
    {
        try await expect(MotionPastItsYear.self, in: ["motions/m.md": motion(submitted)], asOf: day)
    }
}
