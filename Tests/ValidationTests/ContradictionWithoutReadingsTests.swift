import Diagnostics
import Testing

@testable import Validation

@Suite struct ContradictionWithoutReadingsTests {
    private let reading = "{value: V, document: p, at: A}"

    private func topic(_ readings: String) -> [String: String] {
        ["topics/t.md": "contradictions:\n  - about: A\n    readings: \(readings)", "documents/p.md": "type: minutes"]
    }

    @Test func `A contradiction with fewer than two readings is an error`() async throws {
        try await expect(ContradictionWithoutReadings.self, in: topic("⟦⟧[]"))
        try await expect(ContradictionWithoutReadings.self, in: topic("⟦⟧[\(reading)]"))
    }

    @Test func `One with two readings is none`() async throws {
        try await expect(ContradictionWithoutReadings.self, in: topic("[\(reading), \(reading)]"))
    }
}
