import Diagnostics
import Testing

@testable import Validation

@Suite struct DuplicateNumberTests {
    @Test(arguments: [("motions/m.md", "claims"), ("decisions/d.md", "points")])
    func `A number used twice is an error at the second, with the first named`(path: String, list: String) async throws
    {
        let found = try await expect(
            DuplicateNumber.self,
            in: [
                path:
                    "\(list):\n  - {no: 1, text: A}\n  - {no: 2, text: B}\n  - {no: ⟦1⟧, text: C}\n  - {no: ⟦1⟧, text: D}"
            ])
        #expect(found.map(\.notes.first?.range?.start.line) == [6, 6])
    }

    @Test func `An id of two assignments is an error`() async throws {
        try await expect(
            DuplicateNumber.self, in: ["decisions/d.md": "assignments:\n  - {id: u, text: A}\n  - {id: ⟦u⟧, text: B}"])
    }

    @Test func `Numbers that differ are none, nor is the same number in two lists`() async throws {
        try await expect(
            DuplicateNumber.self,
            in: [
                "decisions/d.md":
                    "points:\n  - {no: 1, text: A}\n  - {no: 2, text: B}\nassignments:\n  - {id: '1', text: A}"
            ])
    }
}
