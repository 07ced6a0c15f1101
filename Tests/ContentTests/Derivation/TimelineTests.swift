import Content
import Testing

@Suite struct TimelineTests {
    private let files = [
        "cases/c.md": "question: Q\nitems: [a]",
        "motions/m.md":
            "case: c\nsubmitted: 2015-03\nclaims: [{no: 1, text: T, outcome: rejected, outcome_decision: d}]",
        "decisions/d.md":
            "case: c\nnature: decided\nmeeting_date: 2015-10-19\nassignments: [{id: one, to: unknown, text: T, due: 2016-06, accounted_in: f}]",
        "followups/f.md": "case: c\ntype: accounting\ndate: 2016-02-02\ncovers: [a]",
        "agreements/a.md": "in_force: 2014/2016", "agreements/b.md": "signed: 2015-01-01",
    ]

    private func lines(_ path: String, asOf day: String) throws -> [String] {
        let site = try site(asOf: day, files)
        return site.timeline(of: try site.item(path)).map { "\($0.date.text) \($0.item.id) \($0.label.inSwedish)" }
    }

    @Test func `A case has the events of its items by date`() throws {
        #expect(
            try lines("cases/c", asOf: "2016-02-16") == [
                "2014-01-01 a Börjar gälla", "2015-03 m Motionen väcktes", "2015-10-19 d Beslut",
                "2016-02-02 f Redovisning klar",
                "2016-06 d Uppdrag ska vara klart", "2016-12-31 a Slutar gälla",
            ])
    }

    @Test func `What had not happened by the day is not there`() throws {
        #expect(
            try lines("cases/c", asOf: "2015-06-01") == [
                "2014-01-01 a Börjar gälla", "2015-03 m Motionen väcktes", "2016-12-31 a Slutar gälla",
            ])
    }

    @Test func `An item has the events of what decides on it and follows it up`() throws {
        #expect(
            try lines("agreements/a", asOf: "2016-02-16") == [
                "2014-01-01 a Börjar gälla", "2016-02-02 f Redovisning klar", "2016-12-31 a Slutar gälla",
            ])
        #expect(try lines("motions/m", asOf: "2016-02-16").contains("2015-10-19 d Beslut"))
    }

    @Test func `A case has the items that name it and those that it names`() throws {
        guard case .case(let members) = try site(asOf: "2016-01-01", files).derived("cases/c") else {
            throw Mistake.otherKind
        }
        #expect(members.map(\.description) == ["agreements/a", "motions/m", "decisions/d", "followups/f"])
    }
}
