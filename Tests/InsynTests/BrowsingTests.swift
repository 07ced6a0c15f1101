import Foundation
import Testing

@Suite struct BrowsingTests {
    private static func topics(_ titles: [String]) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: titles.enumerated().map { ("topics/t\($0).md", "title: \"\($1)\"") })
    }

    private static let municipality = "title: \"Prov\"\nwebsite: \"https://example.org\""

    @Test func `A list of more than a hundred items is cut into pages that lead to each other`() throws {
        let site = try ReadersSite(Self.topics((100..<320).map { "Ämne \($0)" }))
        #expect(site.run.exitCode == 0, "\(site.run.errors)")
        #expect(
            try site.pages(below: "amnen").filter { $0.hasPrefix("sida/") } == [
                "sida/2/index.html", "sida/3/index.html",
            ])
        let second = try site.page("amnen/sida/2")
        #expect(second.elements("li").count { $0.attributes.isEmpty } > 100)
        #expect(second.text(of: "main").contains("Sida 2 av 3"))
        let ways = Dictionary(grouping: second.elements("a"), by: { $0["rel"] ?? "" })
        #expect(ways["prev"]?.map { $0["href"] } == ["../../../amnen/index.html"])
        #expect(ways["next"]?.map { $0["href"] } == ["../../../amnen/sida/3/index.html"])
        #expect(try site.html("amnen/sida/3").contains("Ämne 319"))
        #expect(try !site.html("amnen").contains("Ämne 200"))
    }

    @Test func `A list of a hundred items is one page`() throws {
        let site = try ReadersSite(Self.topics((0..<100).map { "Ämne \($0)" }))
        #expect(try site.pages(below: "amnen").filter { $0.hasPrefix("sida/") } == [])
        #expect(try !site.html("amnen").contains("<nav class=\"pager\""))
    }

    @Test func `Letters come in the order of the Swedish alphabet`() throws {
        let titles = ["Öl", "Åar", "Zebra", "Ärta", "Vit", "Wik", "Vy", "ål", "Éclair", "2016", "Apa"]
        let site = try ReadersSite(Self.topics(titles))
        let list = try site.page("amnen").text(of: "main")
        let sorted = ["2016", "Apa", "Éclair", "Vit", "Vy", "Wik", "Zebra", "Åar", "ål", "Ärta", "Öl"]
        let places = try sorted.map { try #require(list.range(of: "\($0) Om")).lowerBound }
        #expect(places == places.sorted())
        let letters = try site.page("a-o").text { $0["class"] == "letters" }
        #expect(letters == "# 1 A 1 E 1 V 2 W 1 Z 1 Å 2 Ä 1 Ö 1")
        #expect(try site.page("a-o/aa").text(of: "main").contains("ål"))
        #expect(try site.page("a-o/ovrigt").text(of: "main").contains("2016"))
    }

    @Test func `A list is narrowed by what divides it, and by nothing else`() throws {
        let body = "type: committee\nexternal: false"
        var content = Dictionary(
            uniqueKeysWithValues: (0..<5).map {
                ("bodies/b\($0).md", "title: \"Organ \($0)\"\nmunicipality: prov\n\(body)")
            })
        content["municipalities/prov.md"] = Self.municipality
        content["municipalities/test.md"] = Self.municipality.replacingOccurrences(of: "Prov", with: "Test")
        content["bodies/annat.md"] = "title: \"Annat\"\nmunicipality: test\n\(body)"
        let site = try ReadersSite(content)
        #expect(site.run.exitCode == 0, "\(site.run.errors)")
        #expect(
            try site.pages(below: "organ").filter { $0.split(separator: "/").count == 3 } == [
                "kommun/prov/index.html", "kommun/test/index.html",
            ])
        let page = try site.page("organ/kommun/test")
        #expect(page.text(of: "h1") == "Organ – Kommun: Test")
        #expect(
            page.elements("a").filter { $0["aria-current"] == "true" }.compactMap { $0["href"] } == [
                "../../../organ/kommun/test/index.html"
            ])
        #expect(page.text { $0["class"] == "entries" } == "Annat Om bodies/annat.md.")
    }

    @Test func `An item cannot take the address of another page`() throws {
        let site = try ReadersSite(["pages/a-o.md": "title: \"A till Ö\"", "pages/redovisning.md": "title: \"R\""])
        #expect(site.run.exitCode == 1)
        #expect(site.run.errors.contains("content/pages/a-o.md:1:1: error[duplicate-address]"))
        #expect(site.run.errors.contains("content/pages/redovisning.md:1:1: error[duplicate-address]"))
    }
}
