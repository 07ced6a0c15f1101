import Diagnostics
import Testing

@testable import Validation

@Suite struct UnknownFieldNameTests {
    private func motion(supports: String) -> [String: String] {
        [
            "motions/m.md": "sources:\n  - {document: p, at: A, supports: [\(supports)]}",
            "documents/p.md": "type: minutes",
        ]
    }

    @Test(arguments: [("⟦claim⟧", "claims"), ("title, ⟦submited⟧", "submitted")])
    func `A source that supports a field of no such name is an error with the nearest name`(
        names: String, nearest: String
    ) async throws {
        let found = try await expect(UnknownFieldName.self, in: motion(supports: names))
        #expect(found.first?.suggestions.first?.replacement == nearest)
    }

    @Test(arguments: ["⟦claims.outcom⟧", "⟦signed⟧", "⟦claims.2.3⟧", "⟦submitted.date⟧", "⟦claims.⟧", "⟦claims..no⟧"])
    func `A name that leads nowhere is an error`(name: String) async throws {
        try await expect(UnknownFieldName.self, in: motion(supports: name))
    }

    @Test func `Fields of every kind, of the kind, and parts of them are none`() async throws {
        try await expect(
            UnknownFieldName.self,
            in: motion(supports: "title, summary, claims, claims.outcome, claims.2.outcome, movers.person"))
    }

    @Test func `A contradiction about a field of no such name is an error`() async throws {
        try await expect(
            UnknownFieldName.self,
            in: [
                "strategies/s.md":
                    "contradictions:\n  - {field: ⟦owner⟧, about: A, readings: []}\n  - {field: follow_up.responsible, about: A, readings: []}"
            ])
    }
}
