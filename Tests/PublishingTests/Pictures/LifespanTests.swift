import Testing

@testable import Content
@testable import Publishing

@Suite struct LifespanTests {
    private func bars(
        _ beginning: Lifespan.Limit, _ end: Lifespan.Limit, seen sightings: String...
    ) throws -> [String] {
        let axis = TimeAxis(
            asOf: try #require(Day("2016-02-16")),
            showing: [try #require(Day("2010-01-01")), try #require(Day("2019-12-31"))])
        let life = Lifespan(
            beginning: beginning, end: end, sightings: try sightings.map { try #require(EDTFDate($0)) }, lastDays: [])
        return axis.bars(life).map { bar in
            let open = (bar.isOpenBefore ? "<" : "") + (bar.isOpenAfter ? ">" : "")
            return "\(bar.shape) \((bar.from.hundredths + 50) / 100)–\((bar.to.hundredths + 50) / 100)\(open)"
        }
    }

    private func known(_ date: String, isEnd: Bool = false) throws -> Lifespan.Limit {
        let date = try #require(EDTFDate(date))
        return .known(try #require(isEnd ? date.end : date.beginning))
    }

    @Test func `A period that is known on both sides is one bar`() throws {
        #expect(try bars(known("2014-01-01"), known("2016-12-31", isEnd: true)) == ["known 40–70"])
    }

    @Test func `A beginning or an end that is known to the year is a bar that may be, beside the one that is`() throws {
        #expect(
            try bars(known("2012"), known("2016", isEnd: true)) == [
                "uncertain 20–30", "known 30–60", "uncertain 60–70",
            ])
    }

    @Test func `What only a source shows is unknown before and after it`() throws {
        #expect(try bars(.unknown, .unknown, seen: "2015-01-01") == ["unknown 0–50", "known 50–50", "unknown 50–100"])
        #expect(try bars(.unknown, .unknown, seen: "2015") == ["unknown 0–50", "unknown 60–100"])
    }

    @Test func `Between the first source and the last that show it, it was there`() throws {
        #expect(
            try bars(.unknown, .unknown, seen: "2012-01-01", "2015-01-01") == [
                "unknown 0–20", "known 20–50", "unknown 50–100",
            ])
    }

    @Test func `What nothing shows is unknown all along`() throws {
        #expect(try bars(.unknown, .unknown) == ["unknown 0–100"])
    }

    @Test func `A known beginning with an unknown end is known as long as sources show it`() throws {
        #expect(try bars(known("2012-01-01"), .unknown) == ["unknown 20–100"])
        #expect(try bars(known("2012-01-01"), .unknown, seen: "2015-01-01") == ["known 20–50", "unknown 50–100"])
    }

    @Test func `An end that is known to be open reaches beyond the edge`() throws {
        #expect(try bars(known("2012-01-01"), .open) == ["known 20–100>"])
        #expect(try bars(.open, known("2011-12-31", isEnd: true)) == ["known 0–20<"])
    }
}
