import Testing

@testable import Validation

@Suite struct LeftToWriteTests {
    @Test func `A value with the mark of insyn new is a warning, a comment with it is not`() async throws {
        try await expect(LeftToWrite.self, in: ["topics/t.md": "summary: \"…\"  ⟦# ?⟧ a | b"])
        try await expect(
            LeftToWrite.self, in: ["topics/t.md": "# change_note: \"…\"  # ?\nsummary: \"Är det så? # ?\""])
    }
}
