import Content
import Diagnostics

/// The day by which something was to be followed up has passed. Dates too imprecise to tell are left alone.
enum FollowUpOverdue: DerivationRule {
    static let code = "follow-up-overdue"
    static let severity = Severity.warning
    static let kinds: Set<Kind> = [.agreement, .strategy, .collaboration]
    static let documentation = RuleDocumentation(
        what:
            "An agreement, a governing document or a collaboration should have been followed up, and no follow-up is known.",
        why: "Either the municipality is late, or a follow-up has not been published here.",
        wrong: """
            # as of 2018-01-01
            in_force: 2014/2018
            follow_up: {responsible: social-committee, cadence: P1Y}
            """,
        right: """
            # followups/account-2017.md
            date: 2017-03-01
            covers: [police]
            """)

    static func findings(in derived: Derived, of item: Item, in site: Site) -> [Finding] {
        guard let health = derived.health, let next = health.next, next.latest < site.asOf,
            [.overdue, .neverFollowedUp].contains(health.conclusion.value)
        else { return [] }
        return [
            Finding(
                at: .field("follow_up.cadence", of: item), "a follow-up was due \(next.date.text) and none is known",
                notes: last(health, site),
                help: "add the follow-up with this among what it covers, or ask \(owner(health, site)) for it")
        ]
    }

    private static func last(_ health: FollowUpHealth, _ site: Site) -> [Finding.Note] {
        guard let last = health.last, let item = site[last.item] else { return [] }
        return [
            .init(
                "the last one is of \(last.date.map { "\($0.text)" } ?? "an unknown date")",
                at: .field("date", of: item))
        ]
    }

    private static func owner(_ health: FollowUpHealth, _ site: Site) -> Message {
        health.owner.flatMap { site[$0] }.map { "“\($0.title)”" } ?? "the municipality"
    }
}
