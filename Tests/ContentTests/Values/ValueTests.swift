import Content
import Testing

@Suite struct ValueTests {
    @Test(arguments: [
        ("SOCN 2015/281-753", "SOCN", 2015, 281, "753"), ("KS-2019/3209.118", "KS", 2019, 3209, "118"),
        ("Son 2016/224", "Son", 2016, 224, nil),
    ])
    func `A diarienummer is kept as written and its parts are found`(
        text: String, series: String, year: Int, serial: Int, classification: String?
    ) {
        let number = Diarienummer(text)
        #expect(number.text == text)
        #expect(number.series == series)
        #expect(number.year == year)
        #expect(number.serial == serial)
        #expect(number.classification == classification)
    }

    @Test(arguments: ["", "vet ej", "2016/224", "KS/2019", "KS 19/3"])
    func `A diarienummer of another form is kept without parts`(text: String) {
        #expect(Diarienummer(text).text == text)
        #expect(Diarienummer(text).serial == nil)
    }

    @Test(arguments: [("920", "920"), ("3.4", "3.4"), ("-10", "-10"), ("0.5000", "0.5"), ("007", "7")])
    func `A decimal number is exact`(text: String, written: String) {
        #expect(Decimal(text)?.description == written)
    }

    @Test(arguments: ["", "-", "1,5", "1 000", "1.", ".5", "1e3", "1.23456", "1234567890123", "٣"])
    func `Other forms of number are refused`(text: String) {
        #expect(Decimal(text) == nil)
    }

    @Test func `Sums of decimals do not drift`() throws {
        let tenth = try #require(Decimal("0.1"))
        let sum = repeatElement(tenth, count: 10).reduce(.zero, +)
        #expect(sum == Decimal("1"))
    }

    @Test func `A cadence is a duration of whole months, once, or none`() {
        #expect(Cadence("P1Y") == .every(months: 12))
        #expect(Cadence("P1Y6M") == .every(months: 18))
        #expect(Cadence("once") == .once)
        #expect(Cadence("none") == Cadence.none)
    }

    @Test(arguments: ["", "P", "P0M", "1Y", "P1D", "PY", "P1M1Y", "yearly", "P-1Y"])
    func `Other cadences are refused`(text: String) {
        #expect(Cadence(text) == nil)
    }
}
