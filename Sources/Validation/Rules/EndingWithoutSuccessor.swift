import Content
import Diagnostics

/// A decision ends something for certain, while what is to follow it depends on a condition.
enum EndingWithoutSuccessor: DerivationRule {
    static let code = "ending-without-successor"
    static let severity = Severity.warning
    static let kinds: Set<Kind> = [.decision]
    static let documentation = RuleDocumentation(
        what: "One point ends something without a condition; another provides its successor on a condition.",
        why: "If the condition is not met, it ends and nothing takes its place.",
        wrong: """
            points:
              - {no: 1, text: "…", ends: [network]}
              - {no: 2, text: "…", succeeds: [network], condition: {text: "…", met: unknown}}
            """,
        right: """
            points:
              - {no: 1, text: "…", ends: [network], condition: {text: "…", met: unknown}}
              - {no: 2, text: "…", succeeds: [network], condition: {text: "…", met: unknown}}
            """)

    static func findings(in derived: Derived, of item: Item, in site: Site) -> [Finding] {
        guard case .decision(let report) = derived, case .decision(let decision) = item.facts else { return [] }
        let numbers = decision.points.values().map(\.no.value)
        return report.gaps.compactMap { gap in
            guard let ending = numbers.firstIndex(of: gap.ending),
                let succession = numbers.firstIndex(of: gap.succession)
            else { return nil }
            let title = site[gap.subject]?.title ?? gap.subject.id
            return Finding(
                at: .field("points.\(ending + 1).ends", of: item),
                "“\(title)” ends whatever happens, but its successor depends on a condition",
                notes: [.init("this is the condition", at: .field("points.\(succession + 1).condition", of: item))],
                help: "check both points against the source, and say in the text that there may be no successor")
        }
    }
}
