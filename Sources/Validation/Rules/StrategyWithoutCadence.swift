import Content
import Diagnostics

/// A governing document that is not over has somebody to follow it up, but no interval.
enum StrategyWithoutCadence: DerivationRule {
    static let code = "strategy-without-cadence"
    static let severity = Severity.warning
    static let kinds: Set<Kind> = [.strategy]
    static let documentation = RuleDocumentation(
        what: "It is not known how often a governing document is to be followed up, and it is not over.",
        why: "Without an interval no follow-up can ever be late.",
        wrong: """
            follow_up:
              responsible: social-committee
              cadence: unknown
            """,
        right: """
            follow_up:
              responsible: social-committee
              cadence: P1Y
            """)

    static func findings(in derived: Derived, of item: Item, in site: Site) -> [Finding] {
        guard derived.health?.conclusion.value == .noCadence else { return [] }
        return [
            Finding(
                at: .field("follow_up.cadence", of: item), "nothing says how often this is followed up",
                help: "write the interval (P1Y is yearly), or ask the municipality for it")
        ]
    }
}
