import Diagnostics
import Testing

@testable import Validation

@Suite struct SummaryTooLongTests {
    @Test func `A summary of more than 300 characters is a notice`() async throws {
        let summary = String(repeating: "ö", count: 300)
        try await expect(SummaryTooLong.self, in: ["topics/t.md": "summary: \(summary)"])
        try await expect(SummaryTooLong.self, in: ["topics/t.md": "summary: ⟦\(summary)ö⟧"])
    }

    @Test(arguments: ["Ett avtal finns. Det gäller unga.", "Vem följer upp? Ingen vet.", "Det gäller. Även barn."])
    func `A summary of two sentences is a notice`(summary: String) async throws {
        try await expect(SummaryTooLong.self, in: ["topics/t.md": "summary: ⟦\(summary)⟧"])
    }

    @Test(arguments: [
        "Ett avtal med t.ex. Nacka.", "Enligt 5 kap. Kommunallagen.", "Avtalet gäller.", "S, V, m.fl. Partier.",
        "Version 2.0 gäller.",
    ])
    func `One sentence with abbreviations is none`(summary: String) async throws {
        try await expect(SummaryTooLong.self, in: ["topics/t.md": "summary: \(summary)"])
    }
}
