import Content
import Testing

@Suite struct MotionStopTests {
    private func stops(_ facts: String, asOf day: String = "2026-11-21", _ more: [String: String] = [:]) throws
        -> [MotionStop]
    {
        let files = [
            "motions/m.md": "to: kf\n" + facts, "bodies/kf.md": "type: council\nexternal: false",
            "bodies/sn.md": "type: committee\nexternal: false",
            "bodies/ks.md": "type: executive\nexternal: false",
        ]
        let site = try site(asOf: day, files.merging(more) { _, new in new })
        let stops = site.stops(of: try site.item("motions/m"))
        for stop in stops where !stop.label.key.hasPrefix("pictures") {
            _ = (stop.label.inSwedish, stop.answer.inSwedish)
        }
        return stops
    }

    private let returnedTwice = """
        submitted: 2015-12-01
        referrals:
          - {from: kf, to: ks, date: unknown, kind: referral}
          - {from: ks, to: sn, date: 2016-03, kind: referral}
          - {from: ks, to: sn, date: 2016-09-01, kind: return}
        claims:
          - {no: 1, text: T, outcome: rejected, outcome_decision: d}
          - {no: 2, text: U, outcome: {unknown: not-yet-decided}, outcome_decision: unknown}
        """
    private let decision = [
        "decisions/d.md": """
        nature: decided
        body: kf
        meeting_date: 2017-01-30
        points: [{no: 1, text: P}]
        assignments:
          - {id: a, to: sn, text: A, due: unknown, accounted_in: unknown}
        decides_on: [m]
        """,
        "decisions/opinion.md": "nature: decided\nbody: sn\nmeeting_date: 2016-06-01\ndecides_on: [m]",
    ]

    @Test func `The way is told in its order, with what a committee said between the referrals`() throws {
        let stops = try stops(returnedTwice, decision)
        let kinds: [MotionStop.Kind] = [
            .submission, .referral, .referral, .preparation, .return, .decision, .claim(.rejected), .claim(.pending),
            .assignment, .account,
        ]
        #expect(stops.map(\.kind) == kinds)
        #expect(
            stops.prefix(5).map { $0.item?.description } == [
                nil, "bodies/ks", "bodies/sn", "decisions/opinion", "bodies/sn",
            ])
    }

    @Test func `What had not happened by the day is no stop but a question or a no`() throws {
        let stops = try stops(returnedTwice, asOf: "2016-05-01", decision)
        #expect(stops.map(\.kind).contains(.return) == false)
        #expect(stops.first { $0.kind == .preparation }?.reached == .no)
        #expect(stops.first { $0.kind == .decision }?.reached == .no)
    }

    @Test func `Where the sources are silent about the way it is a question`() throws {
        let facts = "submitted: unknown\nreferrals: unknown\nclaims: unknown"
        let reached = Dictionary(uniqueKeysWithValues: try stops(facts).map { ($0.kind, $0.reached) })
        #expect(reached[.referral] == .cannotTell && reached[.preparation] == .cannotTell)
    }

    @Test func `Claims of one decision name it once, those of several each their own`() throws {
        let one = try stops(
            returnedTwice.replacing(
                "{unknown: not-yet-decided}, outcome_decision: unknown", with: "approved, outcome_decision: d"),
            decision)
        #expect(one.first { $0.kind == .decision }?.item?.id == "d")
        #expect(one.first { $0.kind == .claim(.approved) }?.item == nil)
        let several = try stops(returnedTwice, decision)
        #expect(several.first { $0.kind == .decision }?.item == nil)
        #expect(several.first { $0.kind == .claim(.rejected) }?.item?.id == "d")
    }

    @Test func `A motion that is written off ends there`() throws {
        #expect(try stops("submitted: 2015-12-01\nwritten_off: 2017-01-30\nclaims: unknown").last?.kind == .writingOff)
    }
}
