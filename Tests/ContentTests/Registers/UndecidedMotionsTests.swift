import Content
import Testing

@Suite struct UndecidedMotionsTests {
    private func rows(asOf day: String) throws -> [UndecidedMotions.Row] {
        func motion(_ submitted: String, _ outcome: String) -> String {
            "submitted: \(submitted)\nclaims: [{no: 1, text: T, \(outcome)}]"
        }
        let open = "outcome: {unknown: not-yet-decided}, outcome_decision: unknown"
        let files = [
            "motions/new.md": motion("2016-02-01", open), "motions/old.md": motion("2015-03", open),
            "motions/undated.md": motion("unknown", "outcome: unknown, outcome_decision: unknown"),
            "motions/decided.md": motion("2014-01-01", "outcome: rejected, outcome_decision: d"),
            "decisions/d.md": "nature: decided\nmeeting_date: 2015-10-19",
        ]
        return UndecidedMotions(DerivedSite(try site(asOf: day, files))).rows
    }

    @Test func `The longest waiting motion is first and one of unknown age last`() throws {
        #expect(try rows(asOf: "2016-03-01").map(\.item.id) == ["old", "new", "undated"])
    }

    @Test func `A motion is undecided until the day of the decision and absent before its submission`() throws {
        #expect(try rows(asOf: "2015-10-18").map(\.item.id) == ["decided", "old", "undated"])
    }

    @Test func `The time that a motion has waited is bounded where its submission is imprecise`() throws {
        let waited = try rows(asOf: "2016-03-01").map(\.waited)
        #expect(waited.map { $0?.least } == [336, 29, nil])
        #expect(waited.map { $0?.most } == [366, 29, nil])
    }
}
