import Content
import Diagnostics
import Testing

@testable import Validation

@Suite struct AttachmentsThatDifferOnlyByCaseTests {
    @Test func `Two attachments that differ by case only are an error at the second`() async throws {
        let site = try site(
            [:], attachments: ["files/A.pdf", "files/a.pdf", "files/b.pdf", "files/ä.pdf", "files/Ä.pdf"])
        let found = await Rules.diagnostics(for: DerivedSite(site), jobs: 1)
            .filter { $0.code == AttachmentsThatDifferOnlyByCase.code }
        #expect(found.map(\.file) == ["content/files/a.pdf", "content/files/Ä.pdf"])
        #expect(found.map(\.notes.first?.file) == ["content/files/A.pdf", "content/files/ä.pdf"])
    }
}
