import Content
import Testing

@Suite struct StrategyStatusTests {
    private func status(_ facts: String, asOf day: String, _ files: [String: String] = [:]) throws -> Conclusion<
        StrategyStatus
    > {
        let site = try site(asOf: day, files.merging(["strategies/s.md": facts, source: sourceFile]) { a, _ in a })
        guard case .strategy(let conclusion, _) = try site.derived("strategies/s") else { throw Mistake.otherKind }
        _ = conclusion.checked
        return conclusion
    }

    @Test func `A strategy that a source says is drawn up is prepared, not adopted`() throws {
        let facts = "adopted: unknown\nperiod: 2014/2016\nprepared: {date: 2015, document: protokoll}"
        #expect(try status(facts, asOf: "2016-01-01").value == .prepared)
    }

    @Test(arguments: [
        ("2013-12-31", StrategyStatus.unknown), ("2014-06-01", .unknown), ("2014-12-31", .inForce),
        ("2016-12-31", .inForce),
        ("2017-01-01", .expired),
    ])
    func `A strategy adopted in a year is in force for its period from the end of that year`(
        day: String, value: StrategyStatus
    ) throws {
        #expect(try status("adopted: {date: 2014}\nperiod: 2014/2016", asOf: day).value == value)
    }

    @Test func `A strategy adopted before its period is adopted and not in force`() throws {
        let conclusion = try status("adopted: {date: 2013-11-01}\nperiod: 2014/2016", asOf: "2013-12-01")
        #expect(conclusion.value == .adopted)
        #expect(conclusion.explanation.rule.key == "rules.strategy.adopted-period-ahead")
    }

    @Test func `A strategy with no period stays adopted`() throws {
        #expect(try status("adopted: {date: 2013-11-01}\nperiod: unknown", asOf: "2026-01-01").value == .adopted)
    }

    @Test(arguments: [("2016-02-15", StrategyStatus.unknown), ("2016-02-16", .adopted)])
    func `An undated adoption is known from the date of the document that says so`(day: String, value: StrategyStatus)
        throws
    {
        let facts = """
            adopted: {date: unknown}
            period: unknown
            sources: [{document: protokoll, at: unknown, supports: [adopted]}]
            """
        #expect(try status(facts, asOf: day).value == value)
    }

    @Test func `A strategy that sources only mention is unknown, and the mention is the evidence`() throws {
        let facts = "adopted: unknown\nperiod: unknown\nattested: [{date: 2016-02-02, document: protokoll}]"
        let conclusion = try status(facts, asOf: "2026-01-01")
        #expect(conclusion.value == .unknown)
        #expect(conclusion.explanation.evidence.first?.field == "attested.1.date")
    }

    @Test(arguments: [("2018-06-01", StrategyStatus.adopted), ("2018-06-02", .withdrawn)])
    func `A strategy whose end is decided is withdrawn after its last day`(day: String, value: StrategyStatus) throws {
        let facts = "adopted: {date: 2013}\nending: {nature: decided, date: 2018-06-01, decision: unknown}"
        #expect(try status(facts, asOf: day).value == value)
    }

    @Test(arguments: [("2019-01-01", StrategyStatus.adopted), ("2019-03-01", .superseded)])
    func `A strategy is superseded when the one that replaces it is adopted`(day: String, value: StrategyStatus) throws
    {
        let next = ["strategies/t.md": "adopted: {date: 2019-03-01}\nreplaces: [s]"]
        #expect(try status("adopted: {date: 2013}", asOf: day, next).value == value)
    }
}
