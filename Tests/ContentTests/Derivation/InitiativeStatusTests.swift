import Content
import Testing

@Suite struct InitiativeStatusTests {
    private func status(_ facts: String, asOf day: String, _ files: [String: String] = [:]) throws -> InitiativeStatus {
        let site = try site(asOf: day, files.merging(["initiatives/i.md": facts, source: sourceFile]) { a, _ in a })
        guard case .initiative(let conclusion, _) = try site.derived("initiatives/i") else { throw Mistake.otherKind }
        return conclusion.checked
    }

    private let samkraft = """
        form: regular
        started: 2008
        became_regular: 2009-23
        ending: {nature: proposed, date: 2020-12-31, decision: d, point: 2}
        attested: [{date: 2020-09-09, document: protokoll}]
        """
    private let proposal = ["decisions/d.md": "nature: proposal\nproposed_on: 2020-09-09"]

    @Test(arguments: [
        ("2007-12-31", InitiativeStatus.planned), ("2008-12-31", .project), ("2009-09-01", .unknown),
        ("2009-12-31", .regular),
        ("2015-01-01", .unknown), ("2020-09-09", .endingProposed), ("2026-11-21", .endingProposed),
    ])
    func `An initiative goes from project to regular work to a proposed ending`(day: String, value: InitiativeStatus)
        throws
    {
        #expect(try status(samkraft, asOf: day, proposal) == value)
    }

    @Test(arguments: [("2019-03-30", InitiativeStatus.unknown), ("2019-04-01", .ended)])
    func `An initiative has ended when the month of its end is over`(day: String, value: InitiativeStatus) throws {
        #expect(try status("form: project\nstarted: 2018-02\nended: 2019-03", asOf: day) == value)
    }

    @Test func `A service seen in the last twelve months is regular work`() throws {
        let facts = "form: service\nstarted: unknown\nattested: [{date: 2016-09-01, document: protokoll}]"
        #expect(try status(facts, asOf: "2016-12-01") == .regular)
        #expect(try status(facts, asOf: "2018-12-01") == .unknown)
    }

    @Test func `A decision point ends it`() throws {
        let decision =
            "nature: decided\nmeeting_date: 2020-10-01\npoints: [{no: 2, text: T, effective: 2020-12-31, ends: [i]}]"
        #expect(try status("form: regular", asOf: "2021-01-01", ["decisions/d.md": decision]) == .ended)
    }
}
