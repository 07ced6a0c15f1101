import Content
import Testing

@testable import Publishing

@Suite struct CommonFilesTests {
    /// The site of this repository, whose pages are of every sort.
    private static func site() async throws -> (Publication, DerivedSite) {
        let folder = try await ContentFolder(in: SitePages.repository, jobs: 1)
        let templates = try TemplateFolder(in: SitePages.repository)
        let publication = Publication(
            templates: templates.templates, locale: try SitePages.swedish(), assets: Assets(templates.assets))
        let configuration = try #require(folder.configuration.map { SiteConfiguration.read($0).configuration })
        let (site, _) = Site.link(
            folder.files.compactMap { Item.read($0).item }, attachments: folder.attachments,
            configuration: configuration, asOf: try #require(Day("2026-11-21")))
        return (publication, DerivedSite(site))
    }

    @Test func `Each file that is asked for alone is the same as among all`() async throws {
        let (publication, site) = try await Self.site()
        let all = publication.commonFiles(of: site)
        #expect(all.count > 100)
        var common = CommonFiles(publication, of: site)
        for file in all { #expect(common.file(at: file.path)?.bytes == file.bytes, "\(file.path)") }
    }

    @Test(arguments: [
        "finns-inte/index.html", "avtal/finns-inte/index.html", "data/finns-inte.json", "x.txt", "avtal/index.json",
    ])
    func `What is not among them is not found`(path: String) async throws {
        let (publication, site) = try await Self.site()
        var common = CommonFiles(publication, of: site)
        #expect(common.file(at: path) == nil)
    }
}
