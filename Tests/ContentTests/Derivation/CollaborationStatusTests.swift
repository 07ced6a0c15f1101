import Content
import Testing

@Suite struct CollaborationStatusTests {
    @Test(arguments: [
        ("2013-12-31", CollaborationStatus.ahead), ("2014-12-31", .ongoingAttested), ("2015-06-01", .unknownSince),
        ("2016-01-01", .unknownSince), ("2016-02-16", .ongoingAttested), ("2018-01-01", .unknownSince),
        ("2019-01-01", .ended),
    ])
    func `A collaboration is known to go on for twelve months after each source`(
        day: String, value: CollaborationStatus
    ) throws {
        let facts = "since: 2014\nended: 2018-12-31\nattested: [{date: 2016-02-02, document: protokoll}]"
        let site = try site(asOf: day, ["collaborations/c.md": facts, source: sourceFile])
        guard case .collaboration(let conclusion, let health) = try site.derived("collaborations/c") else {
            throw Mistake.otherKind
        }
        #expect(conclusion.checked == value)
        #expect(health.conclusion.checked == (value == .ended || value == .ahead ? .notApplicable : .noOwner))
    }
}
