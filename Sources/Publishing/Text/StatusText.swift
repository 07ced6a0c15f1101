import Content

/// What is derived, in words for a terminal.
struct StatusText {
    let site: DerivedSite
    let locale: Locale

    /// An item with its status, follow-up and parts, each with its reasons; `nil` for kinds of which nothing is derived.
    func item(_ item: Item) -> String? {
        let sections = sections(site[item.key])
        guard !sections.isEmpty else { return nil }
        let head = "\(item.title)\n\(item.key)\n"
        return head + sections.map { "\n\($0.title): " + text(of: $0.status) }.joined() + gaps(site[item.key])
    }

    /// What a decision ends without a condition while what is to follow it depends on one.
    private func gaps(_ derived: Derived) -> String {
        guard case .decision(let report) = derived else { return "" }
        return report.gaps.map { gap in
            "\n\(site.site[gap.subject]?.title ?? gap.subject.id): \(words(gap.explanation.rule))\n"
        }.joined()
    }

    private func sections(_ derived: Derived) -> [(title: String, status: Status)] {
        let day = locale.words(for: site.site.asOf)
        let status = derived.status.map { [("\(locale["derived.status"]) \(day)", $0)] } ?? []
        let health = derived.health.map { [(locale["fields.follow_up"], $0.conclusion.status)] } ?? []
        return status + health + parts(derived)
    }

    private func parts(_ derived: Derived) -> [(title: String, status: Status)] {
        switch derived {
        case .motion(let report):
            [(locale["derived.clock"], report.clock.conclusion.status)]
                + report.claims.map { ("\(locale["motion.claim"]) \($0.no)", $0.conclusion.status) }
        case .decision(let report):
            report.points.map { ("\(locale["decision.point"]) \($0.no)", $0.conclusion.status) }
                + report.assignments.map { ("\(locale["fields.assignments"]) \($0.id)", $0.conclusion.status) }
        case .initiative(_, let sums): sums.map { (locale["fields.funding"], $0.conclusion.status) }
        case .body(let report): report.owes.map { ("\($0.decision)#\($0.id)", $0.conclusion.status) }
        case .strategy, .agreement, .collaboration, .case, .nothing: []
        }
    }

    private func text(of status: Status) -> String {
        let explanation = status.explanation
        let facts = explanation.distinctEvidence.map { "  – \(words(for: $0))\n" }.joined()
        let changes = explanation.wouldChange.map { words($0) }.joined(separator: " ")
        let change = changes.isEmpty ? "" : "  \(locale["derived.changes"]) \(changes)\n"
        return "\(words(status.label))\n  \(words(explanation.rule))\n\(facts)\(change)"
    }

    private func words(for evidence: Evidence) -> String {
        let places = evidence.places.map { place in
            [site.site[place.document]?.title, place.at].compactMap { $0 }.joined(separator: ", ")
        }
        return words(evidence.words) + (places.isEmpty ? "" : " (\(places.joined(separator: "; ")))")
    }

    private func words(_ phrase: Phrase) -> String { locale.words(for: phrase, in: site.site) }
}

extension StatusText {
    /// Redovisning: a line for each strategy, agreement and collaboration, below its municipality.
    var accounting: String {
        var text = ""
        var municipality: ItemKey??
        for row in Accounting(site).rows {
            if municipality != .some(row.municipality) {
                municipality = .some(row.municipality)
                let name = row.municipality.flatMap { site.site[$0]?.title } ?? locale["list.shared"]
                text += (text.isEmpty ? "" : "\n") + "\(name)\n"
            }
            text += "  \(line(row))\n"
        }
        return text
    }

    private func line(_ row: Accounting.Row) -> String {
        let owner = row.health.owner.flatMap { site.site[$0]?.title }
        let last = row.health.last?.date.map { "\(locale["derived.last"]): \(locale.words(for: $0))" }
        let next = row.health.next.map { "\(locale["derived.next"]): \(locale.words(for: $0.date))" }
        let parts = [
            site.site[row.item]?.title, words(row.status.label), owner, words(row.health.conclusion.status.label), last,
            next,
        ]
        return parts.compactMap { $0 }.joined(separator: " · ") + " (\(row.item))"
    }
}
