import Content
import TestSupport
import Testing

@Suite struct CourseOfTimeTests {
    /// The answers of a template on 24 days in their order.
    private func course(_ name: String, _ answer: String, seed: UInt64) throws -> [String] {
        var random = SeededGenerator(seed: seed)
        let template = try #require(Template.all.first { $0.testDescription == name })
        let (x, a, b) = (random.day(), random.day(), random.day())
        let days = (0..<24).map { _ in random.day() }.sorted()
        return try days.map { try template.answers(asOf: $0, x: x.description, a: a, b: b)[answer] ?? "" }
    }

    @Test(arguments: [
        ("decided", "status", "decided"), ("decided", "claim 1", "rejected"), ("decided", "step decided", "yes"),
        ("written off", "status", "written-off"), ("ending", "status", "ended"), ("successor", "status", "superseded"),
        ("accounted", "assignment one", "accounted"), ("effective", "point 1", "effective"),
        ("condition", "point 2", "lapsed"),
        ("ended", "status", "ended"), ("adopted", "status", "in-force"),
    ])
    func `What is settled stays settled`(template: String, answer: String, settled: String) throws {
        var settlings = 0
        for seed in 1...6 {
            let course = try course(template, answer, seed: UInt64(seed))
            guard let first = course.firstIndex(of: settled) else { continue }
            settlings += 1
            #expect(course[first...].allSatisfy { $0 == settled }, "\(course)")
        }
        #expect(settlings > 0)
    }

    @Test func `Overdue follow-up stays overdue until the next follow-up`() throws {
        let template = try #require(Template.all.first { $0.testDescription == "followed up twice" })
        var random = SeededGenerator(seed: 7)
        for _ in 0..<20 {
            let first = random.day()
            let second = first.advanced(byDays: Int.random(in: 1...900, using: &random))
            let health = { (day: Day) in
                try template.answers(asOf: day, x: first.description, a: second, b: second)["health"]
            }
            let due = first.advanced(byMonths: 12)
            for offset in [1, 20, 100, 400] {
                let day = due.advanced(byDays: offset)
                #expect(
                    (try health(day) == "overdue") == (day < second || day > second.advanced(byMonths: 12)),
                    "\(first) \(second) \(day)")
            }
        }
    }

    @Test func `The days left of a motion's year go down by one each day and turn into days late`() throws {
        var random = SeededGenerator(seed: 11)
        let submitted = random.day()
        var left: [Int] = []
        for offset in 340...380 {
            let text =
                "submitted: \(submitted)\nclaims: [{no: 1, text: T, outcome: {unknown: not-yet-decided}, outcome_decision: unknown}]"
            let day = submitted.advanced(byDays: offset)
            guard
                case .motion(let report) = try site(asOf: day.description, ["motions/m.md": text]).derived("motions/m")
            else { throw Mistake.otherKind }
            let days = try #require(report.clock.days)
            left.append(report.clock.conclusion.value == .late ? -days.least : days.least)
        }
        #expect(zip(left, left.dropFirst()).allSatisfy { $0 - 1 == $1 })
        #expect(left.first == submitted.advanced(byMonths: 12).number - submitted.number - 340)
    }

    @Test func `Days exact and imprecise agree on the clock`() throws {
        var random = SeededGenerator(seed: 13)
        for _ in 0..<40 {
            let date = try #require(EDTFDate(random.impreciseDate()))
            let day = random.day()
            let exact = Int.random(in: (date.earliest?.number ?? 0)...(date.latest?.number ?? 0), using: &random)
            let bounds = try clock(date.text, day)
            let days = try clock(Day(number: exact).description, day)
            guard let bounds = bounds.days, let one = days.days, bounds.isExact == false else { continue }
            let signed = days.conclusion.value == .late && bounds.least < 0 ? -one.least : one.least
            #expect((bounds.least...bounds.most).contains(signed), "\(date.text) \(exact) as of \(day)")
        }
    }

    private func clock(_ submitted: String, _ day: Day) throws -> MotionClock {
        let text =
            "submitted: \(submitted)\nclaims: [{no: 1, text: T, outcome: {unknown: not-yet-decided}, outcome_decision: unknown}]"
        guard case .motion(let report) = try site(asOf: day.description, ["motions/m.md": text]).derived("motions/m")
        else { throw Mistake.otherKind }
        return report.clock
    }
}
