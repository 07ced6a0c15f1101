import Testing

@testable import Content

@Suite struct DateRepairTests {
    @Test(arguments: [
        ("2016-2-1", "2016-02-01"), ("2016/2/16", "2016-02-16"), ("2016.02.16", "2016-02-16"),
        ("20160216", "2016-02-16"),
        ("16/2 2016", "2016-02-16"), ("16.2.2016", "2016-02-16"), ("16/2-2016", "2016-02-16"),
        ("2016-02-16T00:00", "2016-02-16"), ("2016-02-16T00:00:00", "2016-02-16"), ("2016-02-16 13:30", "2016-02-16"),
        ("2016-2", "2016-02"), ("2014-2016", "2014/2016"), ("2014 – 2016", "2014/2016"),
    ])
    func `A date in another form is the one that it means`(written: String, meant: String) {
        #expect(EDTFDate(written) == nil)
        #expect(EDTFDate.repaired(written) == meant)
    }

    @Test(arguments: [
        "", "2/3", "2/3/2016", "30/2 2016", "2016-13-01", "2016-02-16Z", "16-02-2016", "nyss 2016", "2016 2 16",
        "216-2-1",
        "2016-2016-2016", "2016-2014", "201602161", "den 16 februari 2016", "-2016-2-1", "2016-02-16?", "1234567",
    ])
    func `What may mean several dates, or none, is left alone`(written: String) {
        #expect(EDTFDate.repaired(written) == nil)
    }
}
