import Content
import Testing

@Suite struct MotionStatusTests {
    private func report(_ facts: String, asOf day: String, _ files: [String: String] = [:]) throws -> MotionReport {
        let bodies = [
            "bodies/kf.md": "type: council\nexternal: false", "bodies/sn.md": "type: committee\nexternal: false",
        ]
        let all = ["motions/m.md": "to: kf\n" + facts, source: sourceFile].merging(bodies) { a, _ in a }
        let site = try site(asOf: day, all.merging(files) { _, b in b })
        guard case .motion(let report) = try site.derived("motions/m") else { throw Mistake.otherKind }
        _ = report.conclusion.checked
        _ = report.clock.conclusion.checked
        for claim in report.claims { _ = claim.conclusion.checked }
        for step in report.steps {
            _ = (step.label.inSwedish, step.answer.inSwedish, step.evidence.map(\.words.inSwedish))
        }
        return report
    }

    private let undecided = """
        submitted: 2016-03-01
        referrals:
          - {from: kf, to: sn, date: 2016-04-01, kind: referral}
          - {from: sn, to: kf, date: 2016-09-01, kind: return}
        claims: [{no: 1, text: T, outcome: {unknown: not-yet-decided}, outcome_decision: unknown}]
        """

    @Test(arguments: [
        ("2016-02-29", MotionStatus.unknown), ("2016-03-01", .submitted), ("2016-04-01", .referred),
        ("2016-09-01", .returned),
        ("2026-01-01", .returned),
    ])
    func `A motion that is known to be undecided is where its last step left it`(day: String, value: MotionStatus)
        throws
    {
        #expect(try report(undecided, asOf: day).conclusion.value == value)
    }

    @Test(arguments: [
        ("2016-02-29", MotionHolder.unknown), ("2016-03-01", .body(ItemKey(.body, "kf"))),
        ("2016-04-01", .body(ItemKey(.body, "sn"))), ("2016-09-01", .body(ItemKey(.body, "kf"))),
    ])
    func `A motion is with the body that it was last sent to`(day: String, holder: MotionHolder) throws {
        #expect(try report(undecided, asOf: day).holder == holder)
    }

    @Test func `A motion that is decided is with nobody`() throws {
        let facts = "submitted: 2016-03-01\nclaims: [{no: 1, text: T, outcome: approved, outcome_decision: d}]"
        let decision = [
            "decisions/d.md": "nature: decided\nbody: kf\nmeeting_date: 2016-10-01\npoints: [{no: 1, text: T}]"
        ]
        #expect(try report(facts, asOf: "2016-12-01", decision).holder == .nobody)
    }

    @Test(arguments: [("2017-09-01", MotionStatus.returned), ("2017-09-02", .unknown)])
    func `Where nobody knows the outcome the last step counts for twelve months`(day: String, value: MotionStatus)
        throws
    {
        let facts = undecided.replacing("{unknown: not-yet-decided}", with: "unknown")
        let report = try report(facts, asOf: day)
        #expect(report.conclusion.value == value)
        #expect(report.claims.map(\.conclusion.value) == [.unknown])
        #expect(report.steps.first { $0.step == .decided }?.reached == .cannotTell)
    }

    @Test func `A proposal answers a motion and decides nothing`() throws {
        let proposal = ["decisions/d.md": "nature: proposal\nproposed_on: 2016-10-01\nbody: kf\ndecides_on: [m]"]
        let report = try report(undecided, asOf: "2016-10-01", proposal)
        #expect(report.conclusion.value == .answeredProposed)
        #expect(report.claims.map(\.conclusion.value) == [.pending])
    }

    @Test func `The committee's decision to send it back is a return and no answer`() throws {
        let decision = ["decisions/d.md": "nature: decided\nmeeting_date: 2016-09-01\nbody: sn\ndecides_on: [m]"]
        #expect(try report(undecided, asOf: "2016-10-01", decision).conclusion.value == .returned)
    }

    @Test func `A return without a date comes after the only referral`() throws {
        let facts = undecided.replacing("2016-04-01", with: "unknown")
        #expect(try report(facts, asOf: "2026-11-21").conclusion.value == .returned)
    }

    @Test func `The submission comes first also where its date is unknown`() throws {
        let facts = undecided.replacing("submitted: 2016-03-01", with: "submitted: unknown")
        #expect(try report(facts, asOf: "2026-11-21").conclusion.value == .returned)
    }

    @Test func `Steps whose order the dates do not give leave the status unknown`() throws {
        let proposal = ["decisions/d.md": "nature: proposal\nproposed_on: 2016\nbody: kf\ndecides_on: [m]"]
        let report = try report(undecided, asOf: "2017-01-01", proposal)
        #expect(report.conclusion.value == .unknown)
        #expect(report.conclusion.explanation.rule.key == "rules.motion.order-in-doubt")
    }

    private let decided = """
        submitted: unknown
        claims:
          - {no: 1, text: A, outcome: rejected, outcome_decision: d}
          - {no: 2, text: B, outcome: approved, outcome_decision: d}
        """
    private let decision = [
        "decisions/d.md": """
        nature: decided
        body: kf
        meeting_date: 2015-10-19
        assignments:
          - {id: one, to: sn, text: Redovisa, due: unknown, accounted_in: f}
          - {id: two, to: sn, text: Redovisa, due: unknown, accounted_in: unknown}
        """,
        "followups/f.md": "type: accounting\ndate: 2016-02-02",
    ]

    @Test(arguments: [("2015-10-18", [ClaimStatus.pending, .pending]), ("2015-10-19", [.rejected, .approved])])
    func `A motion is decided claim by claim from the day of the decision`(day: String, claims: [ClaimStatus]) throws {
        #expect(try report(decided, asOf: day, decision).claims.map(\.conclusion.value) == claims)
    }

    @Test func `A motion whose claims are all decided is decided`() throws {
        let conclusion = try report(decided, asOf: "2015-10-19", decision).conclusion
        #expect(conclusion.value == .decided)
        #expect(
            conclusion.explanation.evidence.map(\.words.inSwedish) == [
                "Utgång: Avslag", "Beslut 2015-10-19", "Utgång: Bifall",
            ])
    }

    @Test func `An outcome that refers to a proposal is not decided`() throws {
        let proposal = ["decisions/d.md": "nature: proposal\nbody: kf\nproposed_on: 2015-10-01"]
        let report = try report(decided, asOf: "2026-01-01", proposal)
        #expect(report.claims.map(\.conclusion.value) == [.pending, .pending])
        #expect(report.conclusion.value != .decided)
    }

    @Test func `The steps say what was reached, what was not and what nobody can tell`() throws {
        let steps = try report(decided, asOf: "2016-02-16", decision).steps
        #expect(steps.map(\.step) == MotionStep.allCases)
        let reached = Dictionary(uniqueKeysWithValues: steps.map { ($0.step, $0.reached) })
        #expect(reached[.referred] == .no)
        #expect(reached[.decided] == .yes)
        #expect(reached[.assigned] == .yes)
        #expect(reached[.accounted] == .cannotTell)
        #expect(steps.first { $0.step == .decided }?.date?.text == "2015-10-19")
    }

    @Test func `A motion that is written off is written off`() throws {
        #expect(try report(undecided + "\nwritten_off: 2017-05-01", asOf: "2017-05-01").conclusion.value == .writtenOff)
    }
}
