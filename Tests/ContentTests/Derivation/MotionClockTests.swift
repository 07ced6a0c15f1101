import Content
import Testing

@Suite struct MotionClockTests {
    private func clock(
        submitted: String, asOf day: String, decided: String? = nil, outcome: String = "{unknown: not-yet-decided}"
    ) throws -> MotionClock {
        let claim =
            decided == nil ? "outcome: \(outcome), outcome_decision: unknown" : "outcome: rejected, outcome_decision: d"
        var files = ["motions/m.md": "submitted: \(submitted)\nclaims: [{no: 1, text: T, \(claim)}]"]
        if let decided { files["decisions/d.md"] = "nature: decided\nmeeting_date: \(decided)" }
        guard case .motion(let report) = try site(asOf: day, files).derived("motions/m") else {
            throw Mistake.otherKind
        }
        _ = report.clock.conclusion.checked
        return report.clock
    }

    @Test(arguments: [("2016-03-01", 365), ("2017-02-28", 1), ("2017-03-01", 0)])
    func `The clock runs for a year from the submission`(day: String, left: Int) throws {
        let clock = try clock(submitted: "2016-03-01", asOf: day)
        #expect(clock.conclusion.value == .running)
        #expect(clock.days?.least == left)
        #expect(clock.days?.isExact == true)
    }

    @Test func `After a year the motion is late`() throws {
        let clock = try clock(submitted: "2016-03-01", asOf: "2017-03-11")
        #expect(clock.conclusion.value == .late)
        #expect(clock.days?.least == 10)
    }

    @Test(arguments: [("2017-03-01", ClockStatus.decidedInTime, 365), ("2017-03-02", .decidedLate, 366)])
    func `A decision stops the clock`(decided: String, value: ClockStatus, days: Int) throws {
        let clock = try clock(submitted: "2016-03-01", asOf: "2026-01-01", decided: decided)
        #expect(clock.conclusion.value == value)
        #expect(clock.days?.least == days)
    }

    @Test func `An unknown submission keeps the clock from being computed and the explanation says so`() throws {
        let clock = try clock(submitted: "unknown", asOf: "2026-01-01", decided: "2015-10-19")
        #expect(clock.conclusion.value == .cannotBeComputed)
        #expect(clock.conclusion.explanation.rule.key == "rules.clock.submission-unknown")
        #expect(clock.days == nil)
    }

    @Test func `An imprecise submission gives bounds where every day in it gives the same answer`() throws {
        let clock = try clock(submitted: "2016-03", asOf: "2016-06-01")
        #expect(clock.conclusion.value == .running)
        #expect(clock.days?.least == 273)
        #expect(clock.days?.most == 303)
    }

    @Test func `An imprecise submission gives only bounds where its days give different answers`() throws {
        let clock = try clock(submitted: "2016-03", asOf: "2017-03-11")
        #expect(clock.conclusion.value == .cannotBeComputed)
        #expect(clock.days?.least == -10)
        #expect(clock.days?.most == 20)
    }

    @Test func `Where nobody knows whether it is decided the clock cannot be computed`() throws {
        let clock = try clock(submitted: "2016-03-01", asOf: "2026-01-01", outcome: "unknown")
        #expect(clock.conclusion.explanation.rule.key == "rules.clock.outcome-unknown")
    }

    @Test func `Before the submission there is no clock`() throws {
        let clock = try clock(submitted: "2016-03-01", asOf: "2016-02-29")
        #expect(clock.conclusion.explanation.rule.key == "rules.clock.not-submitted")
    }
}
