import Diagnostics
import Testing

@testable import Validation

@Suite struct MissingAttachmentTests {
    @Test func `A file that is not there is an error with the nearest one`() async throws {
        let found = try await expect(
            MissingAttachment.self, in: ["documents/p.md": "type: minutes\nfile: ⟦files/protokol.pdf⟧"],
            attachments: ["files/karta.png", "files/protokoll.pdf"])
        #expect(found.first?.suggestions.first?.replacement == "files/protokoll.pdf")
    }

    @Test func `A file that is there is none`() async throws {
        try await expect(
            MissingAttachment.self, in: ["documents/p.md": "type: minutes\nfile: files/a.pdf"],
            attachments: ["files/a.pdf"])
    }
}
