/// What is decided: motion, decision and follow-up of a number belong together, and an even number is decided.
extension Corpus {
    func addMotion(_ number: Int, to front: inout FrontMatter, _ random: inout Random) {
        front.list("movers", ["{person: \(id(.person, number)), party: \(id(.party, number))}"])
        front.fact("to", id(.body, 0))
        front.fact("submitted", "2023-09-\(twoDigits(1 + number % 28))")
        let outcome =
            number % 2 == 0 && number < count(.decision)
            ? "outcome: \(["approved", "rejected", "considered-answered"][number % 3]), outcome_decision: \(id(.decision, number))"
            : "outcome: {unknown: not-yet-decided}, outcome_decision: unknown"
        front.list(
            "claims",
            (1...2).map {
                "{no: \($0), text: \"\(random.sentence())\", addressee: \(id(.body, number + $0)), \(outcome)}"
            })
        front.list(
            "referrals",
            [
                "{from: \(id(.body, 0)), to: \(id(.body, number + 1)), date: 2023-10-\(twoDigits(1 + number % 28)), kind: referral}"
            ])
        front.list("reasons", (0..<3).map { _ in "\"\(random.sentence())\"" })
    }

    func addDecision(_ number: Int, to front: inout FrontMatter, _ random: inout Random) {
        let isDecided = number % 2 == 0
        front.fact("nature", isDecided ? "decided" : "proposal")
        front.fact("body", id(.body, number))
        if isDecided {
            front.fact("meeting_date", "2024-01-\(twoDigits(1 + number % 28))")
            front.fact("section", "\"§ \(1 + number % 150)\"")
        } else {
            front.unknown("meeting_date", "Förslaget säger inte när det ska behandlas.")
            front.unknown("section", "Det finns inget protokoll.")
        }
        front.list("points", (1...3).map { "{no: \($0), text: \"\(random.sentence())\"}" })
        front.fact("documents", list(.document, number, number + 5))
        if isDecided {
            front.list(
                "dissent",
                [
                    "{kind: reservation, persons: \(list(.person, number)), on_behalf_of: \(list(.party, number)), text: \"\(random.sentence())\"}"
                ])
        }
        let account = isDecided && number < count(.followup) ? id(.followup, number) : "unknown"
        front.list(
            "assignments",
            [
                "{id: uppdrag-1, to: \(id(.body, number)), text: \"\(random.sentence())\", due: 2024-12-31, accounted_in: \(account)}"
            ])
        if number < count(.motion) { front.fact("decides_on", list(.motion, number)) }
    }

    func addFollowup(_ number: Int, to front: inout FrontMatter, _ random: inout Random) {
        front.fact("type", ["accounting", "evaluation", "mapping", "follow-up"][number % 4])
        front.fact("by", id(.body, number))
        front.fact("to", id(.body, number + 1))
        front.fact("date", "2024-03-\(twoDigits(1 + number % 28))")
        front.fact("covers", "[\(id(.agreement, number)), \(id(.strategy, number))]")
        if number % 2 == 0, number < count(.decision) {
            front.mapping("answers_assignment", [("decision", id(.decision, number)), ("assignment", "uppdrag-1")])
        }
        front.list("findings", (0..<3).map { _ in "\"\(random.sentence())\"" })
        front.list("recommendations", ["{text: \"\(random.sentence())\", led_to: unknown}"])
        front.list(
            "indicators",
            (0..<2).map {
                "{label: \"Deltagare i grupp \($0 + 1)\", value: \(10 + number % 90), unit: \"personer\", year: 2023}"
            })
    }
}
