import Content
import Testing

@Suite struct AgreementStatusTests {
    private func status(_ facts: String, asOf day: String, _ files: [String: String] = [:]) throws -> Conclusion<
        AgreementStatus
    > {
        let site = try site(asOf: day, files.merging(["agreements/a.md": facts, source: sourceFile]) { a, _ in a })
        guard case .agreement(let conclusion, _) = try site.derived("agreements/a") else { throw Mistake.otherKind }
        _ = conclusion.checked
        return conclusion
    }

    private let undated = """
        signed: unknown
        in_force: unknown
        attested:
          - {date: 2016-02-02, document: protokoll, at: Formaliserat samarbete}
        """

    @Test func `An undated agreement is attested for twelve months after the last source that shows it`() throws {
        let conclusion = try status(undated, asOf: "2016-02-16")
        #expect(conclusion.value == .attested)
        #expect(conclusion.status.label.inSwedish == "Fanns 2016-02-02 enligt källa")
        let evidence = try #require(conclusion.explanation.evidence.first)
        #expect(evidence.field == "attested.1.date")
        #expect(evidence.places.map(\.document.id) == ["protokoll"])
        #expect(evidence.places.first?.at == "Formaliserat samarbete")
        #expect(try status(undated, asOf: "2017-02-02").value == .attested)
    }

    @Test func `After that it is unknown since then`() throws {
        let conclusion = try status(undated, asOf: "2017-02-03")
        #expect(conclusion.value == .unknownSince)
        #expect(conclusion.status.label.inSwedish == "Okänt sedan 2016-02-02")
    }

    @Test func `A source that came later does not count`() throws {
        #expect(try status(undated, asOf: "2016-02-01").value == .unknown)
    }

    @Test(arguments: [("2015-12-31", "unknown"), ("2016-06-01", "unknown-since"), ("2017-06-01", "unknown-since")])
    func `An attestation known only to the year gives no definite answer near its edges`(day: String, value: String)
        throws
    {
        let facts = "attested:\n  - {date: 2016, document: protokoll}"
        #expect(try status(facts, asOf: day).value.rawValue == value)
    }

    @Test(arguments: [
        ("2013-12-31", AgreementStatus.notYetInForce), ("2014-01-01", .inForce), ("2016-12-31", .inForce),
        ("2017-01-01", .expired),
    ])
    func `An agreement with a period is in force from its first day to its last`(day: String, value: AgreementStatus)
        throws
    {
        #expect(try status("in_force: 2014/2016", asOf: day).value == value)
    }

    @Test func `An agreement that is signed later is not yet in force`() throws {
        let conclusion = try status("signed: 2016-03-01", asOf: "2016-02-29")
        #expect(conclusion.value == .notYetInForce)
        #expect(conclusion.explanation.rule.key == "rules.agreement.signed-later")
    }

    @Test func `An agreement that is not signed yet is a proposal`() throws {
        #expect(try status("signed: {unknown: not-yet-decided}", asOf: "2016-02-29").value == .proposed)
    }

    @Test(arguments: [
        ("2020-09-08", AgreementStatus.inForce), ("2020-09-09", .inForceEndingProposed),
        ("2026-11-21", .inForceEndingProposed),
    ])
    func `A proposal to end it counts from its date and never ends it`(day: String, value: AgreementStatus) throws {
        let facts = "in_force: 2009/..\nending: {nature: proposed, date: 2020-12-31, decision: d}"
        let proposal = ["decisions/d.md": "nature: proposal\nproposed_on: 2020-09-09"]
        #expect(try status(facts, asOf: day, proposal).value == value)
    }

    @Test(arguments: [("2016-02-15", AgreementStatus.inForce, false), ("2016-02-16", .inForceEndingProposed, true)])
    func `A proposal of an unknown day counts from the first source that tells of it`(
        day: String, value: AgreementStatus, isTold: Bool
    ) throws {
        let facts = """
            in_force: 2009/..
            ending: {nature: proposed, date: 2030-12-31, decision: unknown}
            sources: [{document: d, at: Rubrik, supports: [ending]}]
            """
        let files = ["documents/d.md": "date: 2016-02-16"]
        #expect(try status(facts, asOf: day, files).value == value)
        let site = try site(asOf: day, files.merging(["agreements/a.md": facts]) { a, _ in a })
        let item = try site.item("agreements/a")
        guard case .agreement(let agreement) = item.facts else { throw Mistake.otherKind }
        #expect((site.ending(agreement.ending, of: item) != nil) == isTold)
    }

    @Test func `An ending that no decision point makes is said to be so`() throws {
        let facts = undated + "\nending: {nature: proposed, date: unknown, decision: d}"
        let proposal = ["decisions/d.md": "nature: proposal\nproposed_on: 2016-02-09"]
        let conclusion = try status(facts, asOf: "2016-02-16", proposal)
        #expect(conclusion.value == .attested)
        #expect(conclusion.explanation.inSwedish.contains("Ingen beslutspunkt avslutar det"))
    }

    @Test(arguments: [("2020-12-31", AgreementStatus.inForce), ("2021-01-01", .ended)])
    func `A decided ending ends it after its last day`(day: String, value: AgreementStatus) throws {
        let facts = "in_force: 2009/..\nending: {nature: decided, date: 2020-12-31, decision: d}"
        let decision = ["decisions/d.md": "nature: decided\nmeeting_date: 2020-10-01"]
        #expect(try status(facts, asOf: day, decision).value == value)
    }

    @Test func `An ending that refers to a proposal is a proposal, whatever it says itself`() throws {
        let facts = "in_force: 2009/..\nending: {nature: decided, date: 2020-12-31, decision: d}"
        let proposal = ["decisions/d.md": "nature: proposal\nproposed_on: 2020-09-09"]
        #expect(try status(facts, asOf: "2026-11-21", proposal).value == .inForceEndingProposed)
    }

    @Test func `A decision point that ends it ends it without a field of its own`() throws {
        let decision = """
            nature: decided
            meeting_date: 2020-10-01
            points:
              - {no: 1, text: T, effective: 2020-12-31, ends: [a]}
            """
        #expect(try status("in_force: 2009/..", asOf: "2021-01-01", ["decisions/d.md": decision]).value == .ended)
    }

    @Test(arguments: [("2017-12-31", AgreementStatus.inForce), ("2018-01-01", .superseded)])
    func `A successor takes its place when the successor begins`(day: String, value: AgreementStatus) throws {
        let next = ["agreements/b.md": "in_force: 2018/..\nreplaces: [a]"]
        #expect(try status("in_force: 2009/..", asOf: day, next).value == value)
    }

    @Test func `An imprecise date of the ending gives no answer on the days in doubt`() throws {
        let facts = "in_force: 2009/..\nending: {nature: decided, date: 2020-12, decision: unknown}"
        #expect(try status(facts, asOf: "2020-12-01").value == .inForce)
        let doubt = try status(facts, asOf: "2020-12-15")
        #expect(doubt.value == .unknown)
        #expect(doubt.explanation.rule.key == "rules.general.cannot-tell")
        #expect(try status(facts, asOf: "2021-01-01").value == .ended)
    }
}

/// A test that asks for something that its files do not hold.
enum Mistake: Error {
    case otherKind
}
