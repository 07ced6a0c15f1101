import Content
import Testing

@Suite struct ContradictionsTests {
    @Test func `A contradiction has what each source says and where`() throws {
        let strategy = """
            coordinated_by: {unknown: contradicted}
            contradictions:
              - field: coordinated_by
                about: Vem samordnar?
                readings:
                  - {value: drogförebyggaren, document: protokoll, at: sida 2}
                  - {value: socialnämnden, document: protokoll, at: unknown}
            """
        let site = try site(asOf: "2016-02-16", ["strategies/s.md": strategy, source: sourceFile])
        let row = try #require(Contradictions(DerivedSite(site)).rows.first)
        #expect(row.field == "coordinated_by")
        #expect(row.about == "Vem samordnar?")
        #expect(row.readings.map(\.value) == ["drogförebyggaren", "socialnämnden"])
        #expect(row.readings.map(\.place?.at) == ["sida 2", nil])
    }
}
