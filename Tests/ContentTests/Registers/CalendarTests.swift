import Content
import Testing

@Suite struct CalendarTests {
    private let files = [
        "bodies/sn.md": "type: committee\nexternal: false",
        "agreements/a.md": "signed: 2013-05-01\nin_force: 2014/..\nfollow_up: {responsible: sn, cadence: P1Y}",
        "followups/f.md": "type: follow-up\ndate: 2016-02-02\ncovers: [a]",
        "motions/m.md":
            "submitted: 2016-01-15\nclaims: [{no: 1, text: T, outcome: {unknown: not-yet-decided}, outcome_decision: unknown}]",
        "initiatives/i.md": "form: regular\nended: 2015-06",
    ]

    @Test func `The calendar has what is due, what ends and what has been followed up`() throws {
        let entries = Calendar(DerivedSite(try site(asOf: "2016-02-16", files))).entries
        let lines = entries.map {
            "\($0.event.date.text) \($0.event.item.id) \($0.event.label.inSwedish) \($0.isPast.rawValue)"
        }
        #expect(
            lines == [
                "2014-01-01 a Börjar gälla yes", "2015-06 i Avslutades yes", "2016-02-02 f Uppföljning klar yes",
                "2017-01-15 m Ett år sedan motionen väcktes no", "2017-02-02 a Uppföljning ska vara klar no",
            ])
    }

    @Test func `The next follow-up moves with the day`() throws {
        let entries = Calendar(DerivedSite(try site(asOf: "2016-02-01", files))).entries
        #expect(entries.first { $0.event.words == .followupDue }?.event.date.text == "2015-01-01")
    }
}
