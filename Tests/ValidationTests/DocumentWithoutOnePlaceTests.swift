import Diagnostics
import Testing

@testable import Validation

@Suite struct DocumentWithoutOnePlaceTests {
    private let unavailable = "unavailable: {reason: not-published, how_to_request: Fråga}"

    @Test func `A document that does not say where it is is an error`() async throws {
        try await expect(DocumentWithoutOnePlace.self, in: ["documents/p.md": "type: ⟦minutes⟧"])
    }

    @Test func `One that is in two places is an error at the second, with the first named`() async throws {
        let found = try await expect(
            DocumentWithoutOnePlace.self,
            in: ["documents/p.md": "type: law\nurl: ⟦https://example.org⟧\nfile: files/a.pdf"],
            attachments: ["files/a.pdf"])
        #expect(found.first?.notes.first?.range?.start.line == 7)
        try await expect(
            DocumentWithoutOnePlace.self,
            in: [
                "documents/p.md":
                    "type: law\nurl: https://example.org\nunavailable: ⟦⟧{reason: not-published, how_to_request: H}"
            ])
    }

    @Test(arguments: [
        "file: files/a.pdf", "url: https://example.org", "unavailable: {reason: illegible, how_to_request: H}",
    ])
    func `One that is in one place is none`(place: String) async throws {
        try await expect(
            DocumentWithoutOnePlace.self, in: ["documents/p.md": "type: law\n\(place)"], attachments: ["files/a.pdf"])
    }
}
