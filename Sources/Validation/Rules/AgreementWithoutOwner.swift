import Content
import Diagnostics

/// Nobody is known to follow up an agreement or a governing document that is not over.
enum AgreementWithoutOwner: DerivationRule {
    static let code = "agreement-without-owner"
    static let severity = Severity.warning
    static let kinds: Set<Kind> = [.agreement, .strategy]
    static let documentation = RuleDocumentation(
        what: "No body is named that follows up an agreement or a governing document, and it is not over.",
        why: "What nobody is responsible for is followed up by nobody.",
        wrong: """
            follow_up:
              responsible: unknown
              cadence: P1Y
            """,
        right: """
            follow_up:
              responsible: social-committee
              cadence: P1Y
            """)

    static func findings(in derived: Derived, of item: Item, in site: Site) -> [Finding] {
        guard derived.health?.conclusion.value == .noOwner else {
            return []
        }
        return [
            Finding(
                at: .field("follow_up.responsible", of: item), "nobody is named who follows this up",
                help: "name the body, or ask the municipality who it is")
        ]
    }
}
