import Content
import Foundation
import Publishing
import Testing

@Suite struct GuideTests {
    @Test func `The output that the guide for maintainers shows compiles, and is what it says`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let output = try String(contentsOf: folder.appending(path: "Publication+Titles.swift"), encoding: .utf8)
        let guide = try String(
            contentsOf: folder.appending(path: "../../../Sources/insyn/Documentation.docc/AddingAnOutput.md")
                .standardized, encoding: .utf8)
        #expect(guide.contains("```swift\n\(output.replacing("import Publishing\n", with: ""))```\n"))
        let publication = Publication(templates: [], locale: try SitePages.swedish(), assets: Assets([]))
        let site = DerivedSite(try site(asOf: "2026-11-21", ["topics/a.md": "", "topics/b.md": ""]))
        let file = publication.titles(of: site)
        #expect(file.path == "titles.txt" && file.bytes == Array("T\nT\n".utf8))
    }
}
