import Diagnostics
import Testing

@testable import Validation

@Suite struct TitleTooLongTests {
    @Test func `A title of more than 120 characters is a notice`() async throws {
        let title = String(repeating: "å", count: 120)
        try await expect(TitleTooLong.self, in: ["topics/t.md": "title: \(title)"])
        try await expect(TitleTooLong.self, in: ["topics/t.md": "title: ⟦\(title)å⟧"])
    }
}
