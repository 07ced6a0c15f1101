import Testing

extension RealSiteTests {
    /// What the five source documents leave open stands in the register of what nobody knows.
    @Suite struct UnknownContentTests {
        static let nacka = [
            Stated(
                "the day on which the motion was submitted", "motions/nacka-motion-forebyggande-arbete", "submitted"),
            Stated("how the motion was prepared", "motions/nacka-motion-forebyggande-arbete", "referrals"),
            Stated("the council's registration number", "cases/nacka-forebyggande-arbete", "diarienummer.2.number"),
            Stated("the date that the accounting bears", "documents/nacka-redovisning-2016", "date"),
            Stated(
                "whether the leisure board has accounted", "decisions/nacka-kf-2015-10-19-265",
                "assignments.2.accounted_in"
            ),
            Stated("when the accounts were due", "decisions/nacka-kf-2015-10-19-265", "assignments.1.due"),
            Stated(
                "how many municipalities have funds", "followups/fonder-enligt-dagens-samhalle", "indicators.1.value"),
            Stated(
                "the section by which the ANDT strategy was adopted", "strategies/nacka-andt-strategin",
                "adopted.section"),
            Stated("who coordinates the ANDT strategy", "strategies/nacka-andt-strategin", "coordinated_by"),
            Stated("the period of the strategy for relatives", "strategies/nacka-anhorigstrategin", "period"),
            Stated("the body and the date that adopted it", "strategies/nacka-anhorigstrategin", "adopted"),
            Stated(
                "the body of the plan against violence", "strategies/nacka-handlingsplan-vald-i-nara-relationer",
                "adopted"),
            Stated(
                "who follows that plan up", "strategies/nacka-handlingsplan-vald-i-nara-relationer",
                "follow_up.responsible"),
            Stated("when Horisonten was signed", "agreements/nacka-horisonten", "signed"),
            Stated("when Horisonten is in force", "agreements/nacka-horisonten", "in_force"),
            Stated("how often Horisonten is followed up", "agreements/nacka-horisonten", "follow_up.cadence"),
            Stated("when the agreement with the police was signed", "agreements/nacka-polisen", "signed"),
            Stated("when the agreement with the police is in force", "agreements/nacka-polisen", "in_force"),
            Stated(
                "how often the agreement with the police is followed up", "agreements/nacka-polisen",
                "follow_up.cadence"),
            Stated("when the youth clinic's agreement was signed", "agreements/nacka-ungdomsmottagningen", "signed"),
            Stated("when the youth clinic's agreement is in force", "agreements/nacka-ungdomsmottagningen", "in_force"),
            Stated("who follows the youth clinic up", "agreements/nacka-ungdomsmottagningen", "follow_up.responsible"),
            Stated(
                "the activity list for young people at risk", "documents/nacka-polisen-aktivitetslista-unga-i-riskzon",
                "date"),
            Stated(
                "the activity list for young people and drugs",
                "documents/nacka-polisen-aktivitetslista-ungdomar-och-narkotika", "date"),
            Stated("the first annex of the memo", "documents/nacka-pm-2015-bilaga-1", "date"),
            Stated("the second annex of the memo", "documents/nacka-pm-2015-bilaga-2", "date"),
            Stated("what the mapping of 2015 found", "followups/nacka-kartlaggning-2015", "findings"),
            Stated("who takes part in the informal work", "collaborations/nacka-informella-samarbeten", "parties"),
            Stated(
                "who follows the informal work up", "collaborations/nacka-informella-samarbeten",
                "follow_up.responsible"),
            Stated(
                "whether there is an agreement with the associations", "collaborations/nacka-samverkan-foreningar",
                "agreement_missing"),
            Stated("… with BRIS", "collaborations/nacka-samverkan-bris", "agreement_missing"),
            Stated("… on the lectures", "collaborations/nacka-samverkan-foraldraforelasningar", "agreement_missing"),
            Stated("… with other municipalities", "collaborations/nacka-samverkan-andra-kommuner", "agreement_missing"),
            Stated("which other municipalities", "collaborations/nacka-samverkan-andra-kommuner", "parties.2.body"),
            Stated(
                "… with users and customers", "collaborations/nacka-samverkan-brukare-och-kunder", "agreement_missing"),
            Stated("… on support for relatives", "collaborations/nacka-samverkan-anhorigstod", "agreement_missing"),
            Stated("… in city planning", "collaborations/nacka-samverkan-stadsutveckling", "agreement_missing"),
            Stated(
                "… with the crime council and schools", "collaborations/nacka-samverkan-bra-polis-skolor",
                "agreement_missing"),
            Stated("who set 3 000 tkr aside", "initiatives/nacka-satsning-2015", "funding.frames.1.from"),
        ]

        static let jarfalla = [
            Stated("the day on which the motion was submitted", "motions/jarfalla-motion-tidiga-insatser", "submitted"),
            Stated("the outcome of the first claim", "motions/jarfalla-motion-tidiga-insatser", "claims.1.outcome"),
            Stated("the outcome of the second claim", "motions/jarfalla-motion-tidiga-insatser", "claims.2.outcome"),
            Stated(
                "the council's registration number", "cases/jarfalla-motion-tidiga-insatser", "diarienummer.2.number"),
            Stated("the date of the reply", "documents/jarfalla-motionssvar", "date"),
            Stated(
                "whether the budget's assignment is accounted for", "decisions/jarfalla-budgetuppdrag-2015",
                "assignments.1.accounted_in"),
            Stated(
                "the agreement on Stödcentrum nordväst", "collaborations/jarfalla-samverkan-stodcentrum-nordvast",
                "agreement_missing"),
            Stated(
                "the agreement on Familjevårdsteam Nordväst",
                "collaborations/jarfalla-samverkan-familjevardsteam-nordvast", "agreement_missing"),
            Stated("the agreement on SAMBU", "collaborations/jarfalla-sambu", "agreement_missing"),
            Stated("whether Skol+ goes on in some form", "collaborations/jarfalla-samverkan-skol-plus", "ended"),
            Stated("what the report on Skol+ found", "followups/jarfalla-skol-plus-slutrapport", "findings"),
        ]

        static let huddinge = [
            Stated(
                "when the executive board treated the proposal", "decisions/huddinge-ks-forslag-2020-09-09",
                "meeting_date"),
            Stated("by which section it was decided", "decisions/huddinge-ks-forslag-2020-09-09", "section"),
            Stated("how it was decided", "decisions/huddinge-ks-forslag-2020-09-09", "procedure"),
            Stated(
                "whether the council moved the money", "decisions/huddinge-ks-forslag-2020-09-09",
                "points.3.condition.met"),
            Stated("when the agreement on Samkraft was signed", "agreements/huddinge-samkraft-polisen", "signed"),
            Stated("when the agreement on Samkraft is in force", "agreements/huddinge-samkraft-polisen", "in_force"),
            Stated("which decision ends the agreement", "agreements/huddinge-samkraft-polisen", "ending.decision"),
            Stated("who follows the agreement up", "agreements/huddinge-samkraft-polisen", "follow_up.responsible"),
            Stated("who made the evaluation", "followups/huddinge-utvardering-2020", "by"),
            Stated(
                "who was to set up the political group", "decisions/huddinge-budgetuppdrag-2020", "assignments.1.to"),
        ]

        @Test(arguments: nacka) func `Of Nacka it is not known:`(what: Stated) throws { try expectUnknown(what) }

        @Test(arguments: jarfalla) func `Of Järfälla it is not known:`(what: Stated) throws { try expectUnknown(what) }

        @Test(arguments: huddinge) func `Of Huddinge it is not known:`(what: Stated) throws { try expectUnknown(what) }

        private func expectUnknown(_ what: Stated) throws {
            let rows = try RealSite.asOf("2026-11-21").rows("unknown")
            let row = rows.first { $0["item"].string == what.item && $0["field"].string == what.field }
            #expect(row?["reason"].string != nil, "\(what.item) \(what.field ?? "")")
        }

        @Test func `Every row says of what, which field in words, and why`() throws {
            let reasons = [
                "not-in-source", "not-attached", "illegible", "contradicted", "not-yet-decided", "not-published",
            ]
            for row in try RealSite.asOf("2026-11-21").rows("unknown") {
                #expect(row["title"].string?.isEmpty == false)
                #expect(row["label"].string?.isEmpty == false)
                #expect(reasons.contains(row["reason"].string ?? ""))
            }
        }

        @Test(arguments: [
            ("documents/nacka-polisen-aktivitetslista-unga-i-riskzon", "not-attached"),
            ("strategies/nacka-andt-strategin", "contradicted"),
            ("followups/fonder-enligt-dagens-samhalle", "illegible"),
        ])
        func `The reason is the one that the sources give`(item: String, reason: String) throws {
            let rows = try RealSite.asOf("2026-11-21").rows("unknown").filter { $0["item"].string == item }
            #expect(rows.contains { $0["reason"].string == reason })
        }
    }
}
