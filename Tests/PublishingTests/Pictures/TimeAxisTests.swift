import TestSupport
import Testing

@testable import Content
@testable import Publishing

@Suite struct TimeAxisTests {
    private func axis(_ days: String..., asOf: String = "2016-02-16") throws -> TimeAxis {
        TimeAxis(asOf: try #require(Day(asOf)), showing: try days.map { try #require(Day($0)) })
    }

    private func labels(_ axis: TimeAxis) -> [String] { axis.labels(\.text).map(\.text) }

    @Test func `Days that lie years apart are shown on whole years`() throws {
        let axis = try axis("2014-05-03", asOf: "2019-08-01")
        #expect([axis.first.description, axis.end.description] == ["2014-01-01", "2020-01-01"])
        #expect(labels(axis) == ["2014", "2016", "2018", "2020"])
    }

    @Test(arguments: [
        ("2016-02-16", ["2016-02-16"]),
        ("2016-02-17", ["2016-02-16", "2016-02-17"]),
        ("2016-08-01", ["2016-04", "2016-07"]),
        ("2018-08-01", ["2016", "2017", "2018", "2019"]),
        ("2046-01-01", ["2020", "2030", "2040"]),
        ("2116-01-01", ["2020", "2040", "2060", "2080", "2100"]),
        ("9999-12-31", ["4000", "6000", "8000"]),
    ])
    func `The labels are as far apart as the time is long`(last: String, expected: [String]) throws {
        let labels = labels(try axis(last))
        #expect(Set(expected).isSubset(of: labels), "\(labels)")
        #expect(labels.count <= 9)
    }

    @Test func `No two labels overlap or leave the picture, whatever the days are and however long the words`() {
        var random = SeededGenerator(seed: 6)
        for _ in 0..<4000 {
            let reach = 1 << Int.random(in: 0...20, using: &random)
            let days = (0...3).map { _ in Day(number: Int.random(in: -reach...reach, using: &random)) }
            let axis = TimeAxis(asOf: days[0], showing: days)
            let padding = String(repeating: "x", count: Int.random(in: 0...9, using: &random))
            let labels = axis.labels { $0.text + padding }
            #expect(!labels.isEmpty && labels.fit, "\(days): \(labels)")
            #expect([axis.asOfLabel { $0.text + padding }].fit)
        }
    }

    @Test func `Every day that is shown has its place between the edges, in the order of the days`() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<1000 {
            let days = (0...9).map { _ in Day(number: Int.random(in: -719_528...2_932_896, using: &random)) }.sorted()
            let axis = TimeAxis(asOf: days[4], showing: days)
            let places = days.map { axis.position(of: $0) }
            #expect(places == places.sorted())
            #expect(places.allSatisfy { (Position.start...Position.end).contains($0) })
        }
    }

    @Test(arguments: [(0, "0"), (5, "0.05"), (1250, "12.50"), (3300, "33"), (10_000, "100")])
    func `A place is written with a point and no more than two digits after it`(hundredths: Int, text: String) {
        #expect(Position(hundredths: hundredths).description == text)
    }

    @Test func `A part of nothing is at the edge, and of the largest number where it should be`() {
        #expect(Position(3, of: 0) == .start)
        #expect(Position(.max, of: .max) == .end)
        #expect(Position(.max / 2, of: .max).hundredths == 5000)
    }
}
