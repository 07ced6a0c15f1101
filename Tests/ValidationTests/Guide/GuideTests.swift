import Content
import Diagnostics
import Foundation
import Testing

@testable import Validation

@Suite struct GuideTests {
    @Test func `The rule that the guide for maintainers shows compiles, and finds what it says`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let rule = try String(contentsOf: folder.appending(path: "TitleInCapitals.swift"), encoding: .utf8)
        let guide = try String(
            contentsOf: folder.appending(path: "../../../Sources/insyn/Documentation.docc/AddingARule.md").standardized,
            encoding: .utf8)
        #expect(guide.contains("```swift\n\(rule.replacing("@testable import Validation\n\n", with: ""))```\n"))
        let site = try site(["topics/a.md": wholeFile("title: AVTAL"), "topics/b.md": wholeFile("title: Avtal")])
        let found = site.items.map { TitleInCapitals.findings(in: $0, of: site).map(\.message) }
        #expect(found == [["the title is in capitals"], []])
    }
}
