import Content
import Testing

@Suite struct DecisionPointTests {
    private func report(_ facts: String, asOf day: String) throws -> DecisionReport {
        let files = ["decisions/d.md": facts, "initiatives/samkraft.md": "form: regular"]
        guard case .decision(let report) = try site(asOf: day, files).derived("decisions/d") else {
            throw Mistake.otherKind
        }
        for point in report.points { _ = point.conclusion.checked }
        return report
    }

    private func status(_ point: String, asOf day: String, nature: String = "decided") throws -> PointStatus? {
        let facts = "nature: \(nature)\nmeeting_date: 2020-10-01\npoints: [{no: 1, text: T, \(point)}]"
        return try report(facts, asOf: day).points.first?.conclusion.value
    }

    @Test(arguments: [
        ("2020-09-30", PointStatus.notYetMade), ("2020-10-01", .notYetEffective), ("2020-12-31", .notYetEffective),
        ("2021-01-01", .effective),
    ])
    func `A decided point takes effect on its day`(day: String, value: PointStatus) throws {
        #expect(try status("effective: 2021-01-01", asOf: day) == value)
    }

    @Test func `A point without a day takes effect when it is decided`() throws {
        #expect(try status("ends: []", asOf: "2020-10-01") == .effective)
    }

    @Test func `A proposal never takes effect`() throws {
        #expect(try status("effective: 2021-01-01", asOf: "2026-01-01", nature: "proposal") == .proposed)
        #expect(
            try status(
                "effective: 2021-01-01, condition: {text: Medel, met: yes}", asOf: "2026-01-01", nature: "proposal")
                == .proposed)
    }

    @Test(arguments: [
        ("{text: Medel, met: {unknown: not-yet-decided}}", PointStatus.awaitingCondition),
        ("{text: Medel, met: unknown}", .unknown),
        ("{text: Medel, met: yes, date: 2020-11-01}", .effective),
        ("{text: Medel, met: no, date: 2020-11-01}", .lapsed),
        ("{text: Medel, met: yes, date: 2021-11-01}", .awaitingCondition),
        ("{text: Medel, met: yes, date: 2021}", .unknown),
    ])
    func `A conditional point is what its condition lets it be`(condition: String, value: PointStatus) throws {
        #expect(try status("condition: \(condition)", asOf: "2021-06-01") == value)
    }

    @Test func `An ending without a condition beside a successor with one is a gap`() throws {
        let facts = """
            nature: proposal
            proposed_on: 2020-09-09
            points:
              - {no: 2, text: Avvecklas, effective: 2020-12-31, ends: [samkraft]}
              - {no: 3, text: Flyttas, effective: 2021-01-01, succeeds: [samkraft], condition: {point: 4, text: Medel, met: unknown}}
            """
        let gap = try #require(try report(facts, asOf: "2026-01-01").gaps.first)
        #expect(gap.subject.id == "samkraft")
        #expect(gap.ending == 2)
        #expect(gap.succession == 3)
        #expect(gap.explanation.inSwedish.first?.hasPrefix("Punkt 2 avslutar samkraft utan villkor. Punkt 3,") == true)
    }

    @Test func `An ending and a successor on the same terms are no gap`() throws {
        let facts = """
            nature: decided
            meeting_date: 2020-10-01
            points:
              - {no: 2, text: Avvecklas, ends: [samkraft]}
              - {no: 3, text: Flyttas, succeeds: [samkraft]}
            """
        #expect(try report(facts, asOf: "2026-01-01").gaps.isEmpty)
    }
}
