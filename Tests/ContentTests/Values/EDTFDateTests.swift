import Content
import Testing

@Suite struct EDTFDateTests {
    @Test(arguments: [
        ("2016-02-16", "2016-02-16", "2016-02-16"), ("2016-02", "2016-02-01", "2016-02-29"),
        ("2016", "2016-01-01", "2016-12-31"), ("2020-33", "2020-01-01", "2020-03-31"),
        ("2020-36", "2020-10-01", "2020-12-31"), ("2015-21", "2015-01-01", "2015-06-30"),
        ("2009-23", "2009-08-01", "2009-12-31"), ("2014~", "2013-01-01", "2015-12-31"),
        ("2014/2016", "2014-01-01", "2016-12-31"),
    ])
    func `A date spans the days in which it may lie`(text: String, earliest: String, latest: String) throws {
        let date = try EDTFDate(parsing: text)
        #expect(date.earliest?.description == earliest)
        #expect(date.latest?.description == latest)
        #expect(date.text == text)
    }

    @Test func `An open side of an interval has no day`() throws {
        #expect(try EDTFDate(parsing: "2021-01-01/..").latest == nil)
        #expect(try EDTFDate(parsing: "../2016").earliest == nil)
    }

    @Test(arguments: [
        "", "16 februari 2016", "2016-2-1", "2016-02-16T10:00", "2016/", "../..", "2016-02-16-01", "20160216", "2016?",
        "~",
    ])
    func `Other forms are refused`(text: String) {
        #expect(throws: EDTFDate.ParsingError.form) { try EDTFDate(parsing: text) }
    }

    @Test(arguments: ["2016-02-30", "2015-02-29", "2016-13", "2016-00", "2016-20", "2016-37", "2016-04-31"])
    func `Dates that do not exist are refused as such`(text: String) {
        #expect(throws: EDTFDate.ParsingError.noSuchDate) { try EDTFDate(parsing: text) }
    }

    @Test func `An interval that ends before it begins is refused as such`() {
        #expect(throws: EDTFDate.ParsingError.endsBeforeItBegins) { try EDTFDate(parsing: "2016/2014") }
    }

    @Test func `An imprecise date is before, not before, or cannot be told`() throws {
        let spring = try EDTFDate(parsing: "2015-21")
        #expect(spring.isBefore(try #require(Day("2015-07-01"))) == .yes)
        #expect(spring.isBefore(try #require(Day("2015-03-01"))) == .cannotTell)
        #expect(spring.isBefore(try #require(Day("2015-01-01"))) == .no)
    }

    @Test func `A period in whole years covers all of its first and last year`() throws {
        let period = try EDTFDate(parsing: "2014/2016")
        #expect(period.covers(try #require(Day("2014-01-01"))) == .yes)
        #expect(period.covers(try #require(Day("2016-12-31"))) == .yes)
        #expect(period.covers(try #require(Day("2017-01-01"))) == .no)
        #expect(period.covers(try #require(Day("2013-12-31"))) == .no)
    }

    @Test func `An approximate period cannot be told near its edges`() throws {
        let period = try EDTFDate(parsing: "2014~/2016")
        #expect(period.covers(try #require(Day("2014-06-01"))) == .cannotTell)
        #expect(period.covers(try #require(Day("2016-06-01"))) == .yes)
    }

    @Test func `Every day of four centuries reads back as itself`() throws {
        let first = try #require(Day(year: 1800, month: 1, day: 1))
        let last = try #require(Day(year: 2200, month: 1, day: 1))
        #expect(last.number - first.number == 146_097)
        for number in stride(from: first.number, through: last.number, by: 13) {
            let day = Day(number: number)
            #expect(Day(day.description) == day)
        }
    }

    @Test func `A month later than the last of January is the last of February`() throws {
        let day = try #require(Day("2016-01-31"))
        #expect(day.advanced(byMonths: 1).description == "2016-02-29")
        #expect(day.advanced(byMonths: -2).description == "2015-11-30")
    }
}
