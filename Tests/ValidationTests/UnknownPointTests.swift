import Diagnostics
import Testing

@testable import Validation

@Suite struct UnknownPointTests {
    @Test func `A condition on a point that the decision lacks is an error`() async throws {
        let found = try await expect(
            UnknownPoint.self,
            in: [
                "decisions/d.md": """
                points:
                  - {no: 1, text: T, condition: {point: ⟦4⟧, text: T, met: unknown}}
                  - {no: 2, text: T, condition: {point: 1, text: T, met: unknown}}
                """
            ])
        #expect(found.first?.suggestions.first?.message == "its points are: 1, 2")
    }

    @Test(arguments: ["agreements", "strategies", "initiatives"])
    func `An ending by a point that the decision lacks is an error with the points named`(folder: String) async throws {
        let decision = "points:\n  - {no: 1, text: T}"
        func ending(_ point: String) -> String {
            "ending: {nature: proposed, date: 2020, decision: d, point: \(point)}"
        }
        let found = try await expect(
            UnknownPoint.self, in: ["\(folder)/a.md": ending("⟦2⟧"), "decisions/d.md": decision])
        #expect(found.first?.notes.first?.file == "content/decisions/d.md")
        try await expect(UnknownPoint.self, in: ["\(folder)/a.md": ending("1"), "decisions/d.md": decision])
    }
}
