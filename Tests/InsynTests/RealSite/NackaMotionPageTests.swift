import Testing

extension RealSiteTests {
    /// The chain that the site exists for, on one page: what was asked, what was decided, and what came of it.
    @Suite struct NackaMotionPageTests {
        private var page: HTMLPage {
            get throws { try RealSite.asOf("2026-11-21").page("motioner/nacka-motion-forebyggande-arbete") }
        }

        @Test(arguments: [
            (1, "vilka behov av tidiga insatser som finns"), (2, "social investeringsfond"),
            (3, "en strategi och en handlingsplan"), (4, "belönar effektivitet på lång sikt"),
        ])
        func `Each claim stands with its outcome and the decision`(number: Int, words: String) throws {
            let claim = try page.text(ofID: "att-sats-\(number)")
            #expect(claim.contains(words))
            #expect(claim.contains("Utgång: avslag"))
            #expect(claim.contains("Beslut: Kommunfullmäktige § 265"))
        }

        @Test func `The motion has four claims`() throws {
            #expect(try page.ids.filter { $0.hasPrefix("att-sats-") } == (1...4).map { "att-sats-\($0)" })
        }

        @Test func `The mover stands with his party`() throws {
            #expect(try page.text(ofID: "motionen").contains("Väckt av Bosse Ståldal ( Nackalistan )"))
        }

        @Test func `The decision stands with its body, its day and its section`() throws {
            let decision = try page.text(ofID: "beslut")
            #expect(decision.contains("Organ Kommunfullmäktige i Nacka"))
            #expect(decision.contains("Mötesdag 19 oktober 2015"))
            #expect(decision.contains("Paragraf § 265"))
        }

        @Test func `One board has accounted for its assignment and of the other nobody knows`() throws {
            let cards = try page.text(ofID: "beslut").split(separator: "Uppdrag i beslutet").last ?? ""
            let boards = cards.split(separator: "Fritidsnämnden i Nacka", maxSplits: 1)
            try #require(boards.count == 2)
            #expect(boards[0].contains("Socialnämnden i Nacka") && boards[0].contains("Uppdraget är redovisat."))
            #expect(boards[0].contains("Redovisat i Socialnämndens redovisning"))
            #expect(boards[1].contains("Okänt Källorna säger inte om uppdraget är redovisat."))
            #expect(boards[1].contains("Redovisat i Okänt – står inte i källorna."))
        }

        @Test func `The links lead on to the decision, both boards and the accounting`() throws {
            let addresses = try Set(page.internalReferences)
            let places = [
                "beslut/nacka-kf-2015-10-19-265", "organ/nacka-socialnamnden", "organ/nacka-fritidsnamnden",
                "uppfoljningar/nacka-redovisning-socialnamnden",
            ]
            for place in places { #expect(addresses.contains("../../\(place)/index.html"), "\(place)") }
        }
    }
}
