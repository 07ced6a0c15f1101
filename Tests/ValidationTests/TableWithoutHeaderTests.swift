import Testing

@testable import Validation

@Suite struct TableWithoutHeaderTests {
    @Test func `A table whose first row is empty is a warning at the table`() async throws {
        try await expect(
            TableWithoutHeader.self,
            in: ["topics/t.md": "---\n⟦| | |\n|---|---|\n| 2015 | 920 |⟧\n\n| År | tkr |\n|---|---|\n| 2015 | 920 |\n"])
    }
}
