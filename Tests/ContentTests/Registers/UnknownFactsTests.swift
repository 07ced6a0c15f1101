import Content
import Testing

@Suite struct UnknownFactsTests {
    @Test func `Every unknown is listed with its reason, municipality and case`() throws {
        let files = [
            "municipalities/nacka.md": "website: unknown", "cases/c.md": "question: Q\nmunicipality: nacka",
            "agreements/a.md":
                "case: c\nsigned: unknown\nworking_documents: [{text: T, document: {unknown: not-attached, note: Saknas}}]",
        ]
        let rows = UnknownFacts(DerivedSite(try site(asOf: "2016-02-16", files))).rows
        let lines = rows.map {
            "\($0.item) \($0.field) \($0.unknown.reason.rawValue) \($0.municipality?.id ?? "-") \($0.case?.id ?? "-")"
        }
        #expect(
            lines == [
                "agreements/a signed not-in-source nacka c",
                "agreements/a working_documents.1.document not-attached nacka c",
                "municipalities/nacka website not-in-source - -",
            ])
        #expect(rows.map(\.unknown.note) == [nil, "Saknas", nil])
    }
}
