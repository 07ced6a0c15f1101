import Content
import Diagnostics
import Testing

@testable import Validation

@Suite struct UnusedAttachmentTests {
    @Test func `A file that nothing names is a warning at the file`() async throws {
        let site = try site(
            [
                "documents/p.md": wholeFile("type: minutes\nfile: files/a.pdf"),
                "topics/t.md": wholeFile("---\n[karta](../files/b.png)\n"),
            ], attachments: ["files/a.pdf", "files/b.png", "files/c.pdf"])
        let found = await Rules.diagnostics(for: DerivedSite(site), jobs: 1, except: nil).filter {
            $0.code == UnusedAttachment.code
        }
        #expect(found.map(Spot.init) == [Spot(file: "content/files/c.pdf", range: .startOfFile)])
        #expect(found.map(\.severity) == [.warning])
    }

    @Test func `Files that are named or linked are none`() async throws {
        try await expect(
            UnusedAttachment.self,
            in: [
                "documents/p.md": "type: minutes\nfile: files/a.pdf", "topics/t.md": "---\n[karta](../files/b.png)\n",
            ],
            attachments: ["files/a.pdf", "files/b.png"])
    }
}
