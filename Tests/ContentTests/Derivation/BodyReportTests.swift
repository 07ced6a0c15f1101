import Content
import Testing

@Suite struct BodyReportTests {
    @Test func `A body answers for what other items say of it`() throws {
        let files = [
            "bodies/sn.md": "type: committee\nexternal: false", "bodies/fn.md": "type: committee\nexternal: false",
            "strategies/s.md": "follow_up: {responsible: sn, cadence: P1Y, reports_to: fn}\ncoordinated_by: sn",
            "agreements/a.md": "parties: [{body: sn}]\nfollow_up: {responsible: fn, cadence: P1Y}",
            "decisions/d.md": """
            nature: decided
            body: fn
            meeting_date: 2015-10-19
            assignments:
              - {id: one, to: sn, text: T, due: unknown, accounted_in: f}
              - {id: two, to: fn, text: T, due: unknown, accounted_in: unknown}
              - {id: three, to: sn, text: T, due: 2015-12-01, accounted_in: {unknown: not-yet-decided}}
            """,
            "followups/f.md": "type: accounting\ndate: 2016-02-02",
        ]
        guard case .body(let report) = try site(asOf: "2016-02-16", files).derived("bodies/sn") else {
            throw Mistake.otherKind
        }
        #expect(report.followsUp.map(\.id) == ["s"])
        #expect(report.coordinates.map(\.id) == ["s"])
        #expect(report.receives.isEmpty)
        #expect(report.isPartyTo.map(\.id) == ["a"])
        #expect(report.decides.isEmpty)
        #expect(report.assignments.map(\.id) == ["one", "three"])
        #expect(report.owes.map(\.conclusion.value) == [.overdue])
    }
}
