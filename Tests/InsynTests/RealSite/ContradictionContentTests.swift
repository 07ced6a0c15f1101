import Testing

extension RealSiteTests {
    /// Where the five source documents disagree, both readings stand side by side with their places.
    @Suite struct ContradictionContentTests {
        static let contradictions = [
            Stated("who coordinates the ANDT strategy", "strategies/nacka-andt-strategin", "coordinated_by"),
            Stated("whether Horisonten has an agreement", "agreements/nacka-horisonten"),
            Stated("whether the work with the police is formalised", "agreements/nacka-polisen"),
            Stated(
                "whether the unit follows the youth clinic up", "agreements/nacka-ungdomsmottagningen", "follow_up"),
            Stated("which boards' work the annex covers", "followups/nacka-kartlaggning-2015"),
            Stated("what the board for the elderly is called", "bodies/nacka-aldrenamnden"),
            Stated("whether the budget asked to restructure or to develop", "decisions/jarfalla-budgetuppdrag-2015"),
            Stated("whether the report on Skol+ was finished", "followups/jarfalla-skol-plus-slutrapport", "date"),
            Stated("when the reply to the motion was written", "documents/jarfalla-motionssvar"),
            Stated("how the motion's first claim reads", "motions/jarfalla-motion-tidiga-insatser"),
            Stated("whether the political group exists and what it is", "bodies/huddinge-politiska-referensgruppen"),
        ]

        @Test(arguments: contradictions) func `The sources disagree on`(what: Stated) throws {
            let row = try RealSite.asOf("2026-11-21").row(what.item, in: "contradictions")
            #expect(row["field"].string == what.field)
            #expect(row["about"].string?.hasSuffix("?") == true)
            #expect(Set(row["readings"].array.compactMap { $0["value"].string }).count >= 2)
        }

        @Test func `Every reading names its document and the place in it`() throws {
            let rows = try RealSite.asOf("2026-11-21").rows("contradictions")
            for reading in rows.flatMap({ $0["readings"].array }) {
                #expect(reading["place"]["document"].string?.hasPrefix("documents/") == true)
                #expect(reading["place"]["at"].string?.isEmpty == false)
            }
        }

        @Test func `Not taking part stands as what it is, with the heading under which it was filed`() throws {
            let decision = try RealSite.asOf("2026-11-21").data("beslut/nacka-sn-2016-02-16-24")
            let dissent = decision["fields"]["dissent"].array
            let absent = dissent.filter { $0["kind"].string == "not-participating" }
            #expect(absent.map { $0["persons"].array.count } == [3])
            #expect(absent.first?["filed_under"].string == "Reservationer")
            #expect(dissent.filter { $0["kind"].string == "reservation" } == [])
            #expect(dissent.count { $0["kind"].string == "note" } == 4)
        }
    }
}
