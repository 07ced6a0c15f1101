import Foundation
import Testing

@Suite struct GoldenSiteTests {
    /// The pages below `expected` of each fixture, as `site/page`.
    private static let pages = Repository.names(below: "sites").flatMap { site in
        let expected = Repository.fixtures.appending(path: "sites/\(site)/expected")
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: expected.path)) ?? []
        return names.filter { $0.hasSuffix(".html") }.sorted().map { (site: site, page: $0) }
    }

    @Test(arguments: pages)
    func `A site of given files has these pages`(site: String, page: String) throws {
        let folder = try Repository.site("sites/\(site)")
        let run = try Program.run(["build", "--source", folder.path, "--as-of", "2026-11-21"])
        #expect(run.exitCode == 0, "\(run.errors)")
        let html = try folder.read("public/\(page)")
        try expectGolden(try main(of: html), Repository.fixtures.appending(path: "sites/\(site)/expected/\(page)"))
    }

    /// Only what stands in `<main>`, so that the layout may change.
    private func main(of html: String) throws -> String {
        let start = try #require(html.range(of: "<main>\n"))
        let end = try #require(html.range(of: "</main>"))
        return String(html[start.upperBound..<end.lowerBound])
    }
}
