import TestSupport
import Testing

@testable import Content
@testable import Publishing

@Suite struct MarkTests {
    /// From 2010 to the end of 2019: a year is a tenth of the width.
    private let axis: TimeAxis

    init() throws {
        axis = TimeAxis(
            asOf: try #require(Day("2016-02-16")),
            showing: [try #require(Day("2010-01-01")), try #require(Day("2019-12-31"))])
    }

    private func mark(_ date: String) throws -> Mark { axis.mark(try #require(EDTFDate(date)), .happened) }

    private func percent(_ positions: Position...) -> [Int] { positions.map { ($0.hundredths + 50) / 100 } }

    @Test func `A date known to the day is a point`() throws {
        let mark = try mark("2015-01-01")
        #expect(mark.isExact && mark.from == mark.to)
        #expect(percent(mark.from) == [50])
    }

    @Test(arguments: [
        ("2015", [50, 60]), ("2015-07", [55, 56]), ("2015-21", [50, 55]), ("2015-34", [52, 55]),
        ("2015~", [40, 70]), ("2014/2016", [40, 70]),
    ])
    func `An imprecise date is drawn from the first day on which it may be to the last`(date: String, ends: [Int])
        throws
    {
        let mark = try mark(date)
        #expect(!mark.isExact)
        #expect(percent(mark.from, mark.to) == ends)
    }

    @Test func `A date that is open on one side reaches the edge there and says so`() throws {
        let (before, after) = (try mark("../2015"), try mark("2015/.."))
        #expect(before.isOpenBefore && before.from == .start && !before.isOpenAfter)
        #expect(after.isOpenAfter && after.to == .end && !after.isOpenBefore)
    }

    @Test func `Shapes tell apart what happened, follow-ups, limits, proposals and endings`() {
        let words: [(EventWords, Bool, Mark.Shape)] = [
            (.attested, false, .happened), (.decision, false, .happened), (.followup, false, .followup),
            (.followupPlanned, true, .foreseen), (.periodBegins, true, .foreseen), (.endingProposed, true, .proposed),
            (.proposal, false, .proposed), (.ending, true, .ending), (.ended, false, .ending),
        ]
        for (words, isForeseen, shape) in words {
            let event = TimelineEvent(
                date: EDTFDate(axis.first), words: words, item: ItemKey(.agreement, "a"), isForeseen: isForeseen)
            #expect(Mark.Shape(event) == shape, "\(words)")
        }
    }

    @Test func `Every mark of any lifespan lies within the picture, and its bars follow each other`() throws {
        var random = SeededGenerator(seed: 8)
        for _ in 0..<2000 {
            let dates = try (0...3).map { _ in try #require(EDTFDate(random.impreciseDate())) }
            let limits = [.unknown, .open] + dates.compactMap { $0.end.map { Lifespan.Limit.known($0) } }
            let life = Lifespan(
                beginning: limits.randomElement(using: &random) ?? .open,
                end: limits.randomElement(using: &random) ?? .open,
                sightings: Array(dates.prefix(Int.random(in: 0...3, using: &random))), lastDays: [])
            let axis = TimeAxis(asOf: axis.asOf, showing: [life])
            let bars = axis.bars(life)
            for mark in axis.marks(life) {
                #expect(Position.start <= mark.from && mark.from <= mark.to && mark.to <= Position.end)
            }
            #expect(bars.allSatisfy { $0.from < $0.to })
            let known = bars.filter { $0.shape == .known }
            #expect(known.count <= 1)
            for bar in bars where bar.shape == .unknown {
                #expect(known.allSatisfy { bar.to <= $0.from || $0.to <= bar.from }, "\(life)")
            }
        }
    }
}
