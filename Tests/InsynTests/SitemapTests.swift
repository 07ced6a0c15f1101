import Foundation
import Testing

@Suite struct SitemapTests {
    @Test func `The sitemap has every page but repetitions, with the days that the content gives`() throws {
        let site = try ReadersSite(["topics/a.md": "title: \"A\""])
        let sitemap = try site.folder.read("public/sitemap.xml")
        let addresses = sitemap.matches(of: /<loc>https:\/\/[^\/]+\/(.*?)<\/loc>/).map { String($0.1) }
        let pages = try site.pages(below: "").map { String($0.dropLast("index.html".count)) }
        #expect(addresses == pages.filter { !$0.contains("/efter-") })
        #expect(addresses.contains("") && addresses.contains("amnen/a/") && !addresses.contains("404.html"))
        #expect(sitemap.contains("/amnen/a/</loc><lastmod>2026-11-01</lastmod>"))
        #expect(sitemap.components(separatedBy: "<lastmod>").count == 2)
    }

    @Test func `Search engines may read everything and are told of the sitemap`() throws {
        let robots = try ReadersSite([:]).folder.read("public/robots.txt")
        #expect(robots.hasPrefix("User-agent: *\nAllow: /\n"))
        #expect(robots.contains("\nSitemap: https://") && robots.hasSuffix("/sitemap.xml\n"))
    }
}
