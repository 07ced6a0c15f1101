import Content
import Testing

@Suite struct MoneyTests {
    @Test func `Sums are listed by municipality`() throws {
        let frame = "funding: {frames: [{text: T, amount: 3, unit: mnkr, exact: true, year: 2020, stage: decided}]}"
        let files = [
            "municipalities/nacka.md": "website: unknown", "municipalities/huddinge.md": "website: unknown",
            "initiatives/a.md": frame, "initiatives/b.md": "municipality: nacka\n" + frame,
            "initiatives/c.md": "municipality: huddinge\n" + frame, "initiatives/d.md": "municipality: huddinge",
        ]
        let rows = Money(DerivedSite(try site(asOf: "2020-01-01", files))).rows
        #expect(rows.map { "\($0.municipality?.id ?? "-") \($0.sum.item.id)" } == ["huddinge c", "nacka b", "- a"])
    }
}
