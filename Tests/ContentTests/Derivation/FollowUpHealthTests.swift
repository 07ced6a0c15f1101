import Content
import Testing

@Suite struct FollowUpHealthTests {
    private func health(
        _ plan: String, asOf day: String, made dates: [String] = [], agreement: String = "in_force: 2010/.."
    ) throws -> FollowUpHealth {
        var files = [
            "agreements/a.md": "\(agreement)\nfollow_up: \(plan)", "bodies/kvalitet.md": "type: unit\nexternal: false",
        ]
        for (index, date) in dates.enumerated() {
            files["followups/f\(index).md"] = "type: follow-up\ncovers: [a]\ndate: \(date)"
        }
        let health = try #require(try site(asOf: day, files).derived("agreements/a").health)
        _ = health.conclusion.checked
        return health
    }

    private let yearly = "{responsible: kvalitet, cadence: P1Y}"

    @Test func `An agreement for whose follow-up the sources name nobody has no owner`() throws {
        #expect(try health("{responsible: unknown, cadence: P1Y}", asOf: "2016-02-16").conclusion.value == .noOwner)
        #expect(try health("unknown", asOf: "2016-02-16").conclusion.value == .noOwner)
    }

    @Test func `An owner who stands in a missing attachment is unknown, not missing`() throws {
        let health = try health("{responsible: {unknown: not-attached}, cadence: P1Y}", asOf: "2016-02-16")
        #expect(health.conclusion.value == .unknown)
    }

    @Test(arguments: ["unknown", "none"])
    func `Without an interval nothing can be late`(cadence: String) throws {
        let health = try health(
            "{responsible: kvalitet, cadence: \(cadence)}", asOf: "2016-02-16", made: ["2011-01-01"])
        #expect(health.conclusion.value == .noCadence)
        #expect(health.owner == ItemKey(.body, "kvalitet"))
        #expect(health.last?.date?.text == "2011-01-01")
        #expect(health.next == nil)
    }

    @Test(arguments: [
        ("2016-02-02", HealthStatus.onTime), ("2016-12-03", .onTime), ("2016-12-04", .dueSoon),
        ("2017-02-02", .dueSoon),
        ("2017-02-03", .overdue), ("2026-01-01", .overdue),
    ])
    func `A yearly follow-up is due a year after the last`(day: String, value: HealthStatus) throws {
        let health = try health(yearly, asOf: day, made: ["2015-02-02", "2016-02-02", "2030-01-01"])
        #expect(health.conclusion.value == value)
        #expect(health.next?.date.text == "2017-02-02")
    }

    @Test(arguments: [("2011-01-01", HealthStatus.onTime), ("2011-01-02", .neverFollowedUp)])
    func `Before the first is due nothing is missing`(day: String, value: HealthStatus) throws {
        #expect(try health(yearly, asOf: day).conclusion.value == value)
    }

    @Test func `What was to be done once and is done is on time for ever`() throws {
        let plan = "{responsible: kvalitet, cadence: once}"
        #expect(try health(plan, asOf: "2026-01-01", made: ["2012"]).conclusion.value == .onTime)
        #expect(try health(plan, asOf: "2026-01-01").conclusion.value == .neverFollowedUp)
    }

    @Test func `An imprecise follow-up gives an answer only where every day in it gives the same`() throws {
        #expect(try health(yearly, asOf: "2016-06-01", made: ["2015"]).conclusion.value == .unknown)
        #expect(try health(yearly, asOf: "2017-01-01", made: ["2015"]).conclusion.value == .overdue)
        #expect(try health(yearly, asOf: "2015-06-01", made: ["2015"]).conclusion.value == .unknown)
    }

    @Test func `What has ended or has not begun is not followed up`() throws {
        #expect(
            try health("unknown", asOf: "2016-02-16", agreement: "in_force: 2010/2012").conclusion.value
                == .notApplicable)
        #expect(try health("unknown", asOf: "2009-02-16").conclusion.value == .notApplicable)
    }
}
