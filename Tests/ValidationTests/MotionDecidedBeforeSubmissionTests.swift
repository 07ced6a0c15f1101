import Diagnostics
import Testing

@testable import Validation

@Suite struct MotionDecidedBeforeSubmissionTests {
    private let decision = "nature: decided\nmeeting_date: 2015-10-19"

    private func motion(_ submitted: String, _ decision: String) -> String {
        "submitted: \(submitted)\nclaims:\n  - {no: 1, text: T, outcome: rejected, outcome_decision: \(decision)}"
    }

    @Test func `A claim decided before the motion was submitted is an error with both dates named`() async throws {
        let found = try await expect(
            MotionDecidedBeforeSubmission.self,
            in: ["motions/m.md": motion("2016-02-01", "⟦d⟧"), "decisions/d.md": decision])
        #expect(found.first?.notes.map(\.file) == ["content/decisions/d.md", "content/motions/m.md"])
        #expect(found.first?.notes.map(\.range?.start.line) == [6, 5])
    }

    @Test(arguments: ["2015-10-19", "2015-02-01", "2015", "2015~", "2016~", "unknown", "2015-23"])
    func `A claim that may have been decided after it is not`(submitted: String) async throws {
        try await expect(
            MotionDecidedBeforeSubmission.self,
            in: ["motions/m.md": motion(submitted, "d"), "decisions/d.md": decision])
    }

    @Test func `A motion written off before it was submitted is an error`() async throws {
        try await expect(
            MotionDecidedBeforeSubmission.self, in: ["motions/m.md": "submitted: 2016\nwritten_off: ⟦2015-12⟧"])
        try await expect(
            MotionDecidedBeforeSubmission.self, in: ["motions/m.md": "submitted: 2016\nwritten_off: 2016-01"])
    }
}
