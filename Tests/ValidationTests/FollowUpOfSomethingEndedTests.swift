import Diagnostics
import Testing

@testable import Validation

@Suite struct FollowUpOfSomethingEndedTests {
    private func expectEnded(_ followup: String, _ path: String, _ facts: String, _ more: [String: String] = [:])
        async throws
    {
        let files = ["followups/f.md": followup, path: facts].merging(more) { a, _ in a }
        let found = try await expect(FollowUpOfSomethingEnded.self, in: files)
        #expect(found.allSatisfy { $0.notes.first?.file == "content/\(path)" })
    }

    @Test(arguments: [
        ("agreements/a.md", "in_force: 2009/2016"), ("strategies/a.md", "period: 2014/2016"),
        ("collaborations/a.md", "ended: 2016"), ("initiatives/a.md", "ended: 2016-12-31"),
        ("agreements/a.md", "ending: {nature: decided, date: 2016, decision: unknown}"),
    ])
    func `A follow-up of something that had ended is a warning with its end named`(path: String, facts: String)
        async throws
    {
        try await expectEnded("date: 2017-01-01\ncovers: [⟦a⟧]", path, facts)
    }

    @Test(arguments: [
        "date: 2016-12-31", "date: 2017-03-01\nperiod: 2014/2016", "date: 2016", "date: unknown", "date: 2017~",
    ])
    func `A follow-up that may look at the time before the end is none`(time: String) async throws {
        try await expectEnded("\(time)\ncovers: [a]", "agreements/a.md", "in_force: 2009/2016")
    }

    @Test(arguments: ["nature: proposed, date: 2016, decision: unknown", "nature: decided, date: 2016, decision: d"])
    func `What is only proposed to end has not ended`(ending: String) async throws {
        try await expectEnded(
            "date: 2017-01-01\ncovers: [a]", "agreements/a.md", "ending: {\(ending)}",
            ["decisions/d.md": "nature: proposal"])
    }
}
