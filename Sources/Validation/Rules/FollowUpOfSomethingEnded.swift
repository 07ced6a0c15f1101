import Content
import Diagnostics

/// A follow-up looks at a time when what it covers had ended. Dates too imprecise to tell are left alone.
enum FollowUpOfSomethingEnded: ItemRule {
    static let code = "follow-up-of-something-ended"
    static let severity = Severity.warning
    static let kinds: Set<Kind> = [.followup]
    static let documentation = RuleDocumentation(
        what: "A follow-up covers something that had ended before the time that the follow-up looks at.",
        why: "Readers would think that it was still running; either a date is wrong, or the follow-up looks back.",
        wrong: """
            date: 2018-03-01
            covers: [plan-2014-2016]
            """,
        right: """
            date: 2018-03-01
            period: 2014/2016
            covers: [plan-2014-2016]
            """)

    static func findings(in item: Item, of site: Site) -> [Finding] {
        guard case .followup(let followup) = item.facts, let time = followup.period.value ?? followup.date.value
        else { return [] }
        return followup.covers.values().enumerated().compactMap { index, reference in
            guard let covered = site[reference],
                let end = covered.endings(in: site).first(where: { $0.date.isBefore(time) == .yes })
            else { return nil }
            return Finding(
                at: .field("covers.\(index + 1)", of: item),
                "“\(covered.title)” had ended before the time that this follow-up looks at, \(time.text)",
                notes: [.init("it ended \(end.date.text)", at: .field(end.field, of: covered))],
                help: "say in “period” which time it looks at, or correct the date that is wrong")
        }
    }
}

extension Item {
    /// The decided ends that the item tells of itself, each with its field.
    fileprivate func endings(in site: Site) -> [(field: String, date: EDTFDate)] {
        let ends: [(String, EDTFDate?)] =
            switch facts {
            case .agreement(let agreement):
                [("in_force", agreement.inForce.value), ("ending.date", agreement.ending.decidedDate(in: site))]
            case .strategy(let strategy):
                [("period", strategy.period.value), ("ending.date", strategy.ending.decidedDate(in: site))]
            case .initiative(let initiative):
                [("ended", initiative.ended.value), ("ending.date", initiative.ending.decidedDate(in: site))]
            case .collaboration(let collaboration): [("ended", collaboration.ended.value)]
            default: []
            }
        return ends.compactMap { field, date in date.map { (field, $0) } }
    }
}

extension Fact<Ending> {
    /// `nil` where the ending is only proposed, whatever it calls itself.
    fileprivate func decidedDate(in site: Site) -> EDTFDate? {
        guard let ending = value, ending.nature.value == .decided else { return nil }
        if case .decision(let decision) = site[ending.decision]?.facts, decision.nature.value != .decided { return nil }
        return ending.date.value
    }
}
