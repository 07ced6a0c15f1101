import Content
import Diagnostics
import Testing

@testable import Validation

@Suite struct PersonalIdentityNumberInFileNameTests {
    @Test func `A number in the name of a content file or an attachment is an error at the file`() async throws {
        // 64-08-23 with 323 has the check digit 4: 3+4+0+8+4+3+6+2+6 is 36.
        let number = "640823-3234"
        let site = try site(
            ["topics/brev-\(number).md": wholeFile("related: []"), "topics/brev.md": wholeFile("related: []")],
            attachments: ["files/19\(number)/brev.pdf", "files/brev-2016-02-16.pdf"])
        let found = await Rules.diagnostics(for: DerivedSite(site), jobs: 1, except: nil).filter {
            $0.code == PersonalIdentityNumberInFileName.code
        }
        #expect(
            found.map(Spot.init) == [
                Spot(file: "content/files/19\(number)/brev.pdf", range: .startOfFile),
                Spot(file: "content/topics/brev-\(number).md", range: .startOfFile),
            ])
        #expect(
            found.allSatisfy { !$0.message.description.contains(number) && $0.isSensitive && $0.severity == .error })
    }
}
