import Content
import Testing

@Suite struct PartnershipsTests {
    private func ties(_ files: [String: String], asOf day: String = "2026-11-21") throws -> [String] {
        let bodies = [
            "bodies/a.md": "type: committee\nexternal: false", "bodies/b.md": "type: authority\nexternal: true",
            source: sourceFile,
        ]
        let site = try site(asOf: day, files.merging(bodies) { a, _ in a })
        return Partnerships(DerivedSite(site)).groups.flatMap(\.ties).map { tie in
            "\(tie.item) \(tie.isAgreed.rawValue) \(tie.parties.map(\.id))\(tie.hasUnknownParty ? " and others" : "")"
        }
    }

    @Test func `An agreement is one, and a collaboration is none as far as its sources say so`() throws {
        let parties = "parties: [{body: a}, {body: b}]"
        let found = try ties([
            "agreements/g.md": parties,
            "collaborations/m.md": "\(parties)\nagreement_missing: true",
            "collaborations/n.md": "\(parties)\nagreement_missing: unknown",
        ])
        #expect(
            found == [
                #"agreements/g yes ["a", "b"]"#, #"collaborations/m no ["a", "b"]"#,
                #"collaborations/n cannot-tell ["a", "b"]"#,
            ])
    }

    @Test func `Parties that nobody knows are told of`() throws {
        let found = try ties([
            "agreements/g.md": "parties: [{body: a}, {body: unknown}]", "agreements/h.md": "parties: unknown",
        ])
        #expect(found == [#"agreements/g yes ["a"] and others"#, "agreements/h yes [] and others"])
    }

    @Test func `What has ended or not begun is no partnership`() throws {
        let found = try ties([
            "agreements/ended.md": "parties: [{body: a}]\nin_force: 2014/2016",
            "agreements/ahead.md": "parties: [{body: a}]\nin_force: 2027/..",
            "collaborations/ended.md": "parties: [{body: a}]\nended: 2016-01-01",
        ])
        #expect(found == [])
    }
}
