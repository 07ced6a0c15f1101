import Foundation
import Testing

extension RealSiteTests {
    /// What the pages of each kind tell their readers.
    @Suite struct ItemPageTests {
        private func page(_ path: String, asOf day: String = "2026-11-21") throws -> HTMLPage {
            try RealSite.asOf(day).page(path)
        }

        @Test func `A body's page says what it follows up, owes and has decided, each once`() throws {
            let page = try page("organ/nacka-socialnamnden")
            #expect(page.text(ofID: "foljer-upp").contains("ANDT-strategin 2014–2016 Perioden är slut"))
            #expect(page.text(ofID: "uppdrag").contains("Redovisat Uppdraget är redovisat."))
            #expect(page.text(ofID: "har-beslutat").contains("Beslutat 16 februari 2016"))
            #expect(!page.text(ofID: "hanvisningar").contains("Följer upp"))
        }

        @Test func `A motion's page says who has it`() throws {
            #expect(
                try page("motioner/nacka-motion-forebyggande-arbete").text(ofID: "vagen")
                    .contains("Ligger hos: ingen, den är färdigbehandlad"))
            #expect(
                try page("motioner/jarfalla-motion-tidiga-insatser").text(ofID: "vagen")
                    .contains("Ligger hos: Okänt – står inte i källorna."))
        }

        @Test func `A decision is not called one on a day before it was made`() throws {
            let path = "beslut/jarfalla-socialnamnden-2016-09-01"
            #expect(try page(path, asOf: "2016-02-16").text { $0["class"] == "notice" }.hasPrefix("Inte beslutad än"))
            #expect(try page(path).text { $0["class"] == "notice notice-decided" }.hasPrefix("Beslutat"))
        }

        @Test func `A recommendation leads to the point that it led to`() throws {
            let page = try page("uppfoljningar/huddinge-utvardering-2020")
            #expect(page.text(ofID: "rekommendation-1").hasPrefix("Rekommendation 1 Avveckla"))
            #expect(page.internalReferences.contains("../../beslut/huddinge-ks-forslag-2020-09-09/index.html#punkt-2"))
        }

        @Test func `The legal basis says that the law has been replaced, once it has`() throws {
            let path = "insatser/jarfalla-familjeradgivning"
            #expect(try page(path).text(ofID: "lagstod").contains("Lagen är ersatt 1 juli 2025"))
            #expect(try !page(path, asOf: "2016-02-16").text(ofID: "lagstod").contains("ersatt"))
        }

        @Test func `What we do not know is named by its part and said to be unknown`() throws {
            let unknowns = try page("motioner/jarfalla-motion-tidiga-insatser").text(ofID: "okant")
            #expect(unknowns.contains("Att-sats 2 › Utgång Okänt – står inte i källorna."))
        }

        @Test func `Every claim, point, dissent, assignment, recommendation, figure and heading has a link to itself`()
            throws
        {
            let places =
                /^(att-sats|punkt|reservation|deltog-inte|protokollsanteckning|uppdrag|rekommendation|matt|motsagelse|text)-./
            for (path, page) in try RealSite.asOf("2026-11-21").pages {
                let links = Set(page.elements("a").compactMap { $0["href"] })
                for id in page.ids where id.firstMatch(of: places) != nil {
                    #expect(links.contains("#\(id)"), "\(path) \(id)")
                }
            }
        }

        @Test func `Every item's page cites its own data`() throws {
            let site = try RealSite.asOf("2026-11-21")
            for path in ["avtal/nacka-polisen", "organ/polisen", "om"] {
                let citation = try site.page(path).text(ofID: "citera")
                #expect(citation.contains("https://insyn.example/\(path)/"))
                #expect(try citation.contains(#require(site.data(path)["fingerprint"].string)))
                #expect(site.paths.contains("\(path)/status.svg"))
            }
        }
    }
}
