import Content
import Testing

@Suite struct AssignmentTests {
    private func report(
        _ assignment: String, asOf day: String, nature: String = "decided", _ more: [String: String] = [:]
    ) throws -> AssignmentReport {
        let files = [
            "decisions/d.md":
                "nature: \(nature)\nmeeting_date: 2015-10-19\nassignments: [{id: one, to: sn, text: Redovisa, \(assignment)}]",
            "followups/f.md": "type: accounting\ndate: 2016-02-02", "bodies/sn.md": "type: committee\nexternal: false",
        ]
        let site = try site(asOf: day, files.merging(more) { _, b in b })
        guard case .decision(let report) = try site.derived("decisions/d") else { throw Mistake.otherKind }
        let assignment = try #require(report.assignments.first)
        _ = assignment.conclusion.checked
        return assignment
    }

    @Test(arguments: [
        ("2015-10-18", AssignmentStatus.notYetGiven), ("2015-10-19", .open), ("2016-01-01", .overdue),
        ("2016-02-02", .accounted),
    ])
    func `An assignment is open until it is due and overdue until it is accounted for`(
        day: String, value: AssignmentStatus
    ) throws {
        let report = try report("due: 2015-12-31, accounted_in: f", asOf: day)
        #expect(report.conclusion.value == value)
        #expect((report.accountedIn != nil) == (value == .accounted))
    }

    @Test func `An assignment of which the sources say nothing more is unknown, not overdue`() throws {
        #expect(try report("due: 2015-12-31, accounted_in: unknown", asOf: "2026-01-01").conclusion.value == .unknown)
    }

    @Test func `An assignment that is known not to be accounted for becomes overdue`() throws {
        let facts = "due: 2015-12-31, accounted_in: {unknown: not-yet-decided}"
        #expect(try report(facts, asOf: "2026-01-01").conclusion.value == .overdue)
        #expect(
            try report("due: unknown, accounted_in: {unknown: not-yet-decided}", asOf: "2026-01-01").conclusion.value
                == .open)
    }

    @Test func `A follow-up that says what it answers accounts for it`() throws {
        let answer = [
            "followups/g.md": "type: accounting\ndate: 2016-03-01\nanswers_assignment: {decision: d, assignment: one}"
        ]
        let report = try report("due: unknown, accounted_in: unknown", asOf: "2016-03-01", answer)
        #expect(report.conclusion.value == .accounted)
        #expect(report.accountedIn?.id == "g")
    }

    @Test func `An assignment in a proposal is nobody's duty`() throws {
        let report = try report("due: 2015-12-31, accounted_in: unknown", asOf: "2026-01-01", nature: "proposal")
        #expect(report.conclusion.value == .proposed)
        #expect(!report.conclusion.value.isOutstanding)
    }

    @Test func `An imprecise due date gives no answer on the days in doubt`() throws {
        let facts = "due: 2015-12, accounted_in: {unknown: not-yet-decided}"
        #expect(try report(facts, asOf: "2015-12-15").conclusion.value == .unknown)
        #expect(try report(facts, asOf: "2016-01-01").conclusion.value == .overdue)
    }
}
