import Content
import Testing

@Suite struct OpenAssignmentsTests {
    @Test func `Outstanding assignments are listed by body, what is due first first`() throws {
        let files = [
            "bodies/fn.md": "type: committee\nexternal: false", "bodies/sn.md": "type: committee\nexternal: false",
            "followups/f.md": "type: accounting\ndate: 2016-02-02",
            "decisions/d.md": """
            nature: decided
            meeting_date: 2015-10-19
            assignments:
              - {id: done, to: sn, text: T, due: unknown, accounted_in: f}
              - {id: lost, to: fn, text: T, due: unknown, accounted_in: unknown}
              - {id: late, to: sn, text: T, due: 2015-12-01, accounted_in: {unknown: not-yet-decided}}
              - {id: soon, to: sn, text: T, due: 2015-11-01, accounted_in: {unknown: not-yet-decided}}
              - {id: homeless, to: unknown, text: T, due: 2015-11-01, accounted_in: unknown}
            """,
            "decisions/p.md":
                "nature: proposal\nproposed_on: 2015-10-01\nassignments: [{id: p, to: sn, text: T, due: unknown, accounted_in: unknown}]",
        ]
        let register = OpenAssignments(DerivedSite(try site(asOf: "2016-02-16", files)))
        let lines = register.bodies.map { "\($0.body?.id ?? "-"): \($0.assignments.map(\.id).joined(separator: " "))" }
        #expect(lines == ["fn: lost", "sn: soon late", "-: homeless"])
    }
}
