import Diagnostics
import Testing

@testable import Validation

@Suite struct FollowUpOverdueTests {
    private let agreement = "in_force: 2014-01-01/..\nfollow_up:\n  responsible: b\n  cadence: "
    private let body = "external: false"

    @Test func `A follow-up that is late is a warning with the last one named`() async throws {
        let found = try await expect(
            FollowUpOverdue.self,
            in: [
                "agreements/a.md": agreement + "⟦P1Y⟧", "bodies/b.md": body,
                "followups/f.md": "date: 2016-02-02\ncovers: [a]",
            ], asOf: "2017-02-03")
        #expect(found.first?.message == "a follow-up was due 2017-02-02 and none is known")
        #expect(found.first?.notes.first?.file == "content/followups/f.md")
    }

    @Test func `A first follow-up that is late is a warning`() async throws {
        let files = ["agreements/a.md": agreement + "⟦P1Y⟧", "bodies/b.md": body]
        try await expect(FollowUpOverdue.self, in: files, asOf: "2015-01-02")
    }

    @Test(arguments: ["2015-01-01", "2014-06-01"])
    func `A follow-up that is not due yet is none`(day: String) async throws {
        try await expect(
            FollowUpOverdue.self, in: ["agreements/a.md": agreement + "P1Y", "bodies/b.md": body], asOf: day)
    }

    @Test func `A follow-up whose date is too imprecise to tell is none`() async throws {
        try await expect(
            FollowUpOverdue.self,
            in: [
                "agreements/a.md": agreement + "P1Y", "bodies/b.md": body, "followups/f.md": "date: 2016\ncovers: [a]",
            ],
            asOf: "2017-06-01")
    }

    @Test func `Where nobody knows when it began nothing is late`() async throws {
        let plan = "in_force: unknown\nfollow_up:\n  responsible: b\n  cadence: P1Y"
        try await expect(FollowUpOverdue.self, in: ["agreements/a.md": plan, "bodies/b.md": body])
    }
}
