import Diagnostics
import Testing

@testable import Validation

@Suite struct ConditionInACircleTests {
    private func points(_ conditions: [(Int, String)]) -> [String: String] {
        let lines = conditions.map { "  - {no: \($0), text: T, condition: {point: \($1), text: T, met: unknown}}" }
        return ["decisions/d.md": "points:\n" + lines.joined(separator: "\n") + "\n  - {no: 9, text: T}"]
    }

    @Test func `A point conditional on itself is an error`() async throws {
        let found = try await expect(ConditionInACircle.self, in: points([(3, "⟦3⟧")]))
        #expect(found.first?.message == "the point is conditional on itself")
    }

    @Test func `Points that wait for each other are one error with the others named`() async throws {
        let found = try await expect(ConditionInACircle.self, in: points([(3, "1"), (1, "⟦2⟧"), (2, "3"), (4, "1")]))
        #expect(found.first?.message == "the points wait for each other: 1 → 2 → 3 → 1")
        #expect(found.first?.notes.map(\.range?.start.line) == [8, 6])
    }

    @Test func `A chain of conditions that ends is none`() async throws {
        try await expect(ConditionInACircle.self, in: points([(1, "2"), (2, "9"), (3, "9")]))
    }
}
