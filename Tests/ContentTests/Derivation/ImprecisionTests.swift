import Content
import TestSupport
import Testing

@Suite struct ImprecisionTests {
    @Test(arguments: Template.all)
    func `An imprecise date gives a definite answer only where every day in it gives the same`(template: Template)
        throws
    {
        var random = SeededGenerator(seed: 4)
        var definite = 0
        for _ in 0..<25 {
            let imprecise = random.impreciseDate()
            let (a, b) = (random.day(), random.day())
            let span = try #require(EDTFDate(imprecise))
            let (earliest, latest) = (try #require(span.earliest), try #require(span.latest))
            let near = Int.random(in: -400...800, using: &random)
            let day = Bool.random(using: &random) ? random.day() : earliest.advanced(byDays: near)
            let answers = try template.answers(asOf: day, x: imprecise, a: a, b: b).filter {
                !openAnswers.contains($0.value)
            }
            definite += answers.count
            let inside = Int.random(in: earliest.number...latest.number, using: &random)
            for exact in [earliest, latest, Day(number: inside)] {
                let exactly = try template.answers(asOf: day, x: exact.description, a: a, b: b)
                for (name, answer) in answers where exactly[name] != answer {
                    Issue.record(
                        "\(name) of \(imprecise) is \(answer), of \(exact) \(exactly[name] ?? "-"), as of \(day); a \(a), b \(b)"
                    )
                }
            }
        }
        #expect(definite > 8, "hardly any answer is definite, so that the test says little")
    }
}
