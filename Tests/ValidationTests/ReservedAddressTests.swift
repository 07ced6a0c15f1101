import Content
import Diagnostics
import Testing

@testable import Validation

@Suite struct ReservedAddressTests {
    @Test(arguments: ["assets", "files", "data"])
    func `A free page, or its alias, with an address of the site itself is an error`(id: String) async throws {
        let found = try await expect(ReservedAddress.self, in: ["pages/om.md": "aliases: [info, ⟦\(id)⟧]"])
        #expect(found.count == 1)
        let site = try site(["pages/\(id).md": wholeFile("menu: 1")])
        let whole = await Rules.diagnostics(for: DerivedSite(site), jobs: 1, except: nil).filter {
            $0.code == ReservedAddress.code
        }
        #expect(whole.map(Spot.init) == [Spot(file: "content/pages/\(id).md", range: .startOfFile)])
    }

    @Test func `Other pages and other kinds are none`() async throws {
        try await expect(ReservedAddress.self, in: ["pages/om-data.md": "menu: 1", "topics/data.md": "related: []"])
    }
}
