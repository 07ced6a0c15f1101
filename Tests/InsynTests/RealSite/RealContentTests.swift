import Testing

extension RealSiteTests {
    /// What the derived data says of the real content: the rules on the facts that they were made for.
    @Suite struct RealContentTests {
        private static let nackaAgreements = [
            "agreements/nacka-horisonten", "agreements/nacka-polisen", "agreements/nacka-ungdomsmottagningen",
        ]

        private var then: RealSite { get throws { try RealSite.asOf("2016-02-16") } }
        private var now: RealSite { get throws { try RealSite.asOf("2026-11-21") } }

        @Test(arguments: nackaAgreements)
        func `Nacka's agreements existed when the board met, attested two weeks before`(agreement: String) throws {
            let status = try then.row(agreement, in: "accounting")["status"]
            #expect(status["code"].string == "attested")
            #expect(status["date"].string == "2016-02-02")
            #expect(status["label"].string == "Fanns 2 februari 2016 enligt källa")
        }

        @Test(arguments: nackaAgreements)
        func `Ten years later it is unknown since that day, by the accounting`(agreement: String) throws {
            let status = try now.row(agreement, in: "accounting")["status"]
            #expect(status["code"].string == "unknown-since")
            #expect(status["date"].string == "2016-02-02")
            let places = status["explanation"]["evidence"].array.flatMap { $0["places"].array }
            #expect(places.contains { $0["document"].string == "documents/nacka-redovisning-2016" })
        }

        @Test(arguments: ["2016-02-16", "2026-11-21"])
        func `Nobody is named for the youth clinic's follow-up`(day: String) throws {
            let followUp = try RealSite.asOf(day).row("agreements/nacka-ungdomsmottagningen", in: "accounting")[
                "followUp"]
            #expect(followUp["status"]["code"].string == "no-owner")
            #expect(followUp["owner"] == .null)
        }

        @Test(arguments: ["agreements/nacka-horisonten", "agreements/nacka-polisen"])
        func `The two others have somebody but no time for it`(agreement: String) throws {
            let followUp = try then.row(agreement, in: "accounting")["followUp"]
            #expect(followUp["owner"].string == "bodies/nacka-sociala-kvalitetsenheten")
            #expect(followUp["status"]["code"].string == "no-cadence")
        }

        @Test func `What the board told the council in 2016 counts as a follow-up of nothing`() throws {
            for day in ["2016-02-16", "2026-11-21"] {
                for row in try RealSite.asOf(day).rows("accounting") {
                    let last = row["followUp"]["last"]["item"].string
                    #expect(last != "followups/nacka-redovisning-socialnamnden", "\(row["item"].string ?? "")")
                }
            }
            let strategy = try then.row("strategies/nacka-andt-strategin", in: "accounting")
            #expect(strategy["followUp"]["status"]["code"].string == "never-followed-up")
        }

        @Test(arguments: [
            ("strategies/nacka-andt-strategin", "in-force", "expired"),
            ("strategies/nacka-anhorigstrategin", "prepared", "prepared"),
            ("strategies/nacka-handlingsplan-vald-i-nara-relationer", "expired", "expired"),
        ])
        func `A strategy that is prepared is not one that is adopted`(
            strategy: String, before: String, after: String
        ) throws {
            #expect(try then.row(strategy, in: "accounting")["status"]["code"].string == before)
            #expect(try now.row(strategy, in: "accounting")["status"]["code"].string == after)
        }

        @Test func `Every strategy, agreement and collaboration has its row in the accounting`() throws {
            let rows = try now.rows("accounting").compactMap { $0["item"].string }
            let folders = try RealSite.itemFolders().filter {
                $0.prefixMatch(of: /(strategier|avtal|samverkan)\//) != nil
            }
            #expect(rows.count == folders.count)
            #expect(Set(rows).count == rows.count)
        }

        @Test func `Winding Samkraft up is a proposal`() throws {
            let samkraft = try now.data("insatser/huddinge-samkraft")
            #expect(samkraft["status"]["code"].string == "ending-proposed")
            let proposal = try now.data("beslut/huddinge-ks-forslag-2020-09-09")
            #expect(proposal["fields"]["nature"].string == "proposal")
            #expect(
                proposal["points"].array.map { $0["status"]["code"].string } == Array(repeating: "proposed", count: 4))
            let page = try now.page("beslut/huddinge-ks-forslag-2020-09-09").text(of: "article")
            #expect(page.contains("Förslag till beslut. Det är inte ett beslut."))
            #expect(!page.contains("Vad som beslutades"))
        }

        @Test func `No point of a decision ends the agreement on Samkraft, so it has not ended`() throws {
            let status = try now.row("agreements/huddinge-samkraft-polisen", in: "accounting")["status"]
            #expect(status["code"].string == "unknown-since")
            #expect(status["date"].string == "2020-04")
            let evidence = status["explanation"]["evidence"].array.compactMap { $0["words"].string }
            #expect(evidence.contains("Ingen beslutspunkt avslutar det"))
            for item in try RealSite.itemFolders() where item.hasPrefix("beslut/") {
                let ended = try now.data("\(item)")["fields"]["points"].array.flatMap { $0["ends"].array }
                #expect(!ended.contains(.string("agreements/huddinge-samkraft-polisen")), "\(item)")
            }
        }

        @Test func `Samkraft ends without a condition and its successor comes only on one`() throws {
            let row = try #require(try now.rows("conditional-decisions").first)
            #expect(row["decision"].string == "decisions/huddinge-ks-forslag-2020-09-09")
            #expect(row["points"].array.map { $0["no"].number } == [3])
            let gap = try #require(row["gaps"].array.first)
            #expect(gap["subject"].string == "initiatives/huddinge-samkraft")
            #expect(gap["endingPoint"].number == 2)
            #expect(gap["successionPoint"].number == 3)
            let points = try now.page("beslut/huddinge-ks-forslag-2020-09-09").text(ofID: "punkter")
            #expect(points.contains("utan att något tar vid"))
        }

        @Test func `Before it was written there was no proposal`() throws {
            #expect(try then.rows("conditional-decisions") == [])
            let points = try then.data("beslut/huddinge-ks-forslag-2020-09-09")["points"].array
            #expect(points.allSatisfy { $0["status"]["code"].string == "not-yet-made" })
        }

        @Test func `Ten thousand kronor of Nacka's four million are not explained`() throws {
            let sum = try now.row("initiatives/nacka-satsning-2015", in: "money")
            #expect(sum["unit"].string == "tkr" && sum["year"].string == "2015")
            #expect([sum["frames"], sum["lines"], sum["difference"]] == [.number(4000), .number(3990), .number(10)])
            #expect(sum["status"]["code"].string == "unexplained")
            #expect(sum["isApproximate"] == .bool(true))
            let lines = try now.data("insatser/nacka-satsning-2015")["fields"]["funding"]["lines"].array
            #expect(
                lines.compactMap { $0["amount"].number } == [920, 25, 45, 800, 750, 400, 50, 165, 400, 250, 100, 85])
        }

        @Test(arguments: ["nacka-motion-forebyggande-arbete", "jarfalla-motion-tidiga-insatser"])
        func `No clock can run for a motion whose day of submission is unknown`(motion: String) throws {
            for day in ["2016-02-16", "2026-11-21"] {
                let clock = try RealSite.asOf(day).data("motioner/\(motion)")["clock"]
                #expect(clock["status"]["code"].string == "cannot-be-computed")
                #expect(clock["status"]["explanation"]["code"].string == "rules.clock.submission-unknown")
                #expect(clock["deadline"] == .null && clock["days"] == .null)
            }
            let page = try now.page("motioner/\(motion)").text(ofID: "vagen")
            #expect(page.contains("Kan inte räknas ut Dagen då motionen väcktes är okänd."))
        }

        @Test func `Nacka's council has decided on every claim, and Järfälla's on none that is known`() throws {
            let nacka = try now.data("motioner/nacka-motion-forebyggande-arbete")
            #expect(nacka["status"]["code"].string == "decided")
            #expect(nacka["claims"].array.map { $0["status"]["code"].string } == Array(repeating: "rejected", count: 4))
            let jarfalla = try now.row("motions/jarfalla-motion-tidiga-insatser", in: "undecided-motions")
            #expect(jarfalla["claims"].array.map { $0["status"]["code"].string } == ["unknown", "unknown"])
            #expect(try now.rows("undecided-motions").count == 1)
        }

        @Test func `Of the council's two assignments one is accounted for and the other unknown`() throws {
            let assignments = try now.data("beslut/nacka-kf-2015-10-19-265")["assignments"].array
            #expect(
                assignments.map { $0["body"].string } == ["bodies/nacka-socialnamnden", "bodies/nacka-fritidsnamnden"])
            #expect(assignments.map { $0["status"]["code"].string } == ["accounted", "unknown"])
            let council = "decisions/nacka-kf-2015-10-19-265"
            let open = try now.rows("open-assignments").filter { $0["decision"].string == council }
            #expect(open.map { $0["body"].string } == ["bodies/nacka-fritidsnamnden"])
        }

        @Test func `Two municipalities have an agreement with the police`() throws {
            let topic = try #require(
                try now.rows("shared-agreements").first { $0["topic"].string == "topics/polissamverkan" })
            #expect(
                topic["agreements"].array.map { $0["item"].string } == [
                    "agreements/huddinge-samkraft-polisen", "agreements/nacka-polisen",
                ])
        }
    }
}
