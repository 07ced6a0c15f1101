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

    @Test func `A recommendation that led to a point or a goal that is not there is an error`() async throws {
        func recommendation(_ target: String, _ point: String) -> String {
            "recommendations:\n  - {text: T, led_to: \(target), point: \(point)}"
        }
        let files = ["decisions/d.md": "points:\n  - {no: 1, text: T}", "strategies/s.md": "goals: [A, B]"]
        for (target, wrong, right) in [("d", "2", "1"), ("s", "3", "2"), ("s", "0", "1")] {
            let wrongFile = ["followups/f.md": recommendation(target, "⟦\(wrong)⟧")].merging(files) { a, _ in a }
            try await expect(UnknownPoint.self, in: wrongFile)
            try await expect(
                UnknownPoint.self, in: ["followups/f.md": recommendation(target, right)].merging(files) { a, _ in a })
        }
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
