extension Corpus {
    func addFacts(of item: Item, to front: inout FrontMatter, _ random: inout Random) {
        let number = item.number
        switch item.kind {
        case .municipality: front.fact("website", "\"https://kommun-\(number + 1).example\"")
        case .party: front.fact("abbreviation", "P\(number + 1)")
        case .topic: front.header("related", list(.topic, number + 1, number + 2))
        case .term: front.header("forms", "[\"ordet \(number + 1)\"]")
        case .page: break
        case .body: addBody(number, to: &front)
        case .person: addPerson(number, to: &front)
        case .case: addCase(number, to: &front)
        case .document: addDocument(number, to: &front)
        case .strategy: addStrategy(number, to: &front, &random)
        case .agreement: addAgreement(number, to: &front, &random)
        case .motion: addMotion(number, to: &front, &random)
        case .collaboration: addCollaboration(number, to: &front, &random)
        case .decision: addDecision(number, to: &front, &random)
        case .followup: addFollowup(number, to: &front, &random)
        case .initiative: addInitiative(number, to: &front, &random)
        }
    }

    private func addBody(_ number: Int, to front: inout FrontMatter) {
        front.fact(
            "type", ["council", "executive", "committee", "administration", "unit"][min(number, number % 4 + 1)])
        front.fact("external", "false")
        if number > 0 { front.fact("part_of", id(.body, number / 4)) }
    }

    private func addPerson(_ number: Int, to front: inout FrontMatter) {
        front.fact("party", id(.party, number))
        front.list("roles", ["{text: \"Ledamot\", body: \(id(.body, number)), attested: 2024-01-1\(number % 10)}"])
    }

    private func addCase(_ number: Int, to front: inout FrontMatter) {
        front.fact("question", "\"Vad händer med ärende \(number + 1)?\"")
        front.list(
            "diarienummer", ["{number: \"KS 2023/\(number + 1)\", body: \(id(.body, number))}"])
        front.fact("officers", list(.person, number, number + 1))
    }

    private func addDocument(_ number: Int, to front: inout FrontMatter) {
        front.fact("type", ["minutes", "memo", "report", "account", "letter"][number % 5])
        front.fact("date", "2023-\(twoDigits(1 + number % 12))-\(twoDigits(1 + number % 28))")
        front.fact("sender", id(.body, number))
        front.fact("pages", "\(1 + number % 30)")
        if number % 3 == 0 {
            front.mapping(
                "unavailable",
                [("reason", "not-in-source"), ("how_to_request", "\"Fråga registrator efter handlingen.\"")])
        } else {
            front.fact("url", "\"https://kommun-\(number % 7 + 1).example/handlingar/\(number + 1).pdf\"")
        }
    }

    private func addStrategy(_ number: Int, to front: inout FrontMatter, _ random: inout Random) {
        front.fact("type", ["strategy", "program", "policy", "guideline", "action-plan"][number % 5])
        front.fact("period", "2023/2027")
        if number % 4 == 0 {
            front.mapping("adopted", [("by", id(.body, number)), ("date", "2022"), ("section", "unknown")])
        } else {
            front.mapping("adopted", [("by", id(.body, number)), ("date", "2022-11-\(twoDigits(1 + number % 28))")])
        }
        front.list("goals", (0..<3).map { _ in "\"\(random.sentence())\"" })
        front.list("action_plans", ["{text: \"En handlingsplan för varje år\", period: 2023/2027}"])
        addFollowUpPlan(number, to: &front)
    }

    private func addFollowUpPlan(_ number: Int, to front: inout FrontMatter) {
        front.mapping(
            "follow_up",
            [("responsible", id(.body, number + 1)), ("cadence", "P2Y"), ("reports_to", id(.body, number + 2))])
    }

    private func addAgreement(_ number: Int, to front: inout FrontMatter, _ random: inout Random) {
        front.fact("type", ["collaboration-agreement", "accord", "collaboration-accord"][number % 3])
        front.list("parties", (0..<3).map { "{body: \(id(.body, number + $0)), role: \"Part \($0 + 1)\"}" })
        front.list(
            "scope",
            (0..<2).map { _ in "{text: \"\(random.sentence())\", participants: \(list(.body, number, number + 1))}" })
        if number % 4 == 1 {
            front.unknown("signed", "Källan nämner avtalet men inte när det skrevs under.")
            front.unknown("in_force", "Ingen giltighetstid nämns.")
            front.list("attested", ["{date: 2024-02, document: \(id(.document, number)), at: \"§ 3\"}"])
        } else {
            front.fact("signed", "2022-12-\(twoDigits(1 + number % 28))")
            front.fact("in_force", "2023-01-01/\(number % 2 == 0 ? ".." : "2026-12-31")")
        }
        addFollowUpPlan(number, to: &front)
    }

    private func addCollaboration(_ number: Int, to front: inout FrontMatter, _ random: inout Random) {
        front.list("parties", (0..<2).map { "{body: \(id(.body, number + $0))}" })
        front.fact("form", ["informal", "network", "platform", "project", "service"][number % 5])
        front.fact("agreement_missing", "true")
        front.fact("scope", "\"\(random.sentence())\"")
        front.fact("risk", "\"\(random.sentence())\"")
        front.fact("since", "2023-0\(1 + number % 9)")
        addFollowUpPlan(number, to: &front)
    }

    private func addInitiative(_ number: Int, to front: inout FrontMatter, _ random: inout Random) {
        front.fact("form", ["project", "regular", "service", "needs-decision"][number % 4])
        front.fact("target_group", "\"Barn och unga, \(6 + number % 6)–\(13 + number % 9) år\"")
        front.fact("provider", list(.body, number))
        front.fact("partners", list(.body, number + 1, number + 2))
        if number % 5 == 2 {
            front.unknown("started", "Källan säger inte när insatsen började.")
        } else {
            front.fact("started", "\(2015 + number % 8)")
        }
        front.fact("agreements", list(.agreement, number))
        let (first, second) = (100 + number % 400, 50 + number % 70)
        let sums = [
            "{text: \"Anslag\", amount: \(first + second), ", "{text: \"Personal\", amount: \(first), ",
            "{text: \"Lokaler\", amount: \(second), ",
        ].map { "\($0)unit: tkr, exact: true, year: 2024, stage: decided}" }
        front.mapping("funding", [("frames", "[\(sums[0])]"), ("lines", "[\(sums[1]), \(sums[2])]")])
        front.mapping(
            "prevention",
            [
                ("level", ["universal", "selective", "indicated"][number % 3]),
                ("function", ["environmental", "developmental", "informative"][number / 3 % 3]),
            ])
    }
}
