import Content
import Testing

@Suite struct EvidenceTests {
    private func places(supports: String) throws -> [String] {
        let facts =
            "signed: 2016-01-01\nin_force: 2016-01-01/..\nsources: [{document: protokoll, at: sida 1, supports: [\(supports)]}]"
        let site = try site(asOf: "2026-01-01", ["agreements/a.md": facts, source: sourceFile])
        let evidence = try #require(try site.derived("agreements/a").status?.explanation.evidence.first)
        #expect(evidence.field == "in_force")
        return evidence.places.map { "\($0.document.id) \($0.at ?? "")" }
    }

    @Test func `Evidence says which document supports the field and where`() throws {
        #expect(try places(supports: "signed, in_force") == ["protokoll sida 1"])
    }

    @Test func `A source of another field is no evidence`() throws {
        #expect(try places(supports: "signed, in_force_else") == [])
    }

    @Test func `A source of a part of the field supports it`() throws {
        #expect(try places(supports: "in_force.start") == ["protokoll sida 1"])
    }
}
