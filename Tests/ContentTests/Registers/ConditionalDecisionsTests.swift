import Content
import Testing

@Suite struct ConditionalDecisionsTests {
    private let files = [
        "initiatives/i.md": "form: regular",
        "decisions/plain.md": "nature: decided\nmeeting_date: 2020-01-01\npoints: [{no: 1, text: T}]",
        "decisions/d.md": """
        nature: proposal
        proposed_on: 2020-09-09
        points:
          - {no: 2, text: A, ends: [i]}
          - {no: 3, text: B, succeeds: [i], condition: {text: Medel, met: unknown}}
        """,
    ]

    @Test func `Only conditional points are listed, with the gap that they may leave`() throws {
        let rows = ConditionalDecisions(DerivedSite(try site(asOf: "2026-01-01", files))).rows
        #expect(rows.map(\.decision.id) == ["d"])
        #expect(rows.first?.points.map(\.no) == [3])
        #expect(rows.first?.gaps.map(\.ending) == [2])
    }

    @Test func `A proposal is not listed before it was made`() throws {
        #expect(ConditionalDecisions(DerivedSite(try site(asOf: "2020-09-08", files))).rows.isEmpty)
    }
}
