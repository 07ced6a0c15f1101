import Content
import Diagnostics

/// An outcome, an ending or an adoption is said to be decided, but rests on a proposal.
enum ProposalTakenForDecision: ItemRule {
    static let code = "proposal-taken-for-decision"
    static let severity = Severity.error
    static let kinds: Set<Kind> = [.motion, .agreement, .strategy, .initiative]
    static let documentation = RuleDocumentation(
        what: "The outcome of a claim, a decided ending or an adoption names a decision that is only a proposal.",
        why: "A proposal is never shown as a decision.",
        wrong: """
            # decisions/board-2020-09-09.md
            nature: proposal
            # agreements/police.md
            ending: {nature: decided, date: 2020-12-31, decision: board-2020-09-09}
            """,
        right: """
            # agreements/police.md
            ending: {nature: proposed, date: 2020-12-31, decision: board-2020-09-09}
            """)

    static func findings(in item: Item, of site: Site) -> [Finding] {
        decisions(named: item.facts).compactMap { field, fact in
            guard let source = site[fact], case .decision(let decision) = source.facts,
                decision.nature.value == .proposal
            else { return nil }
            return Finding(
                at: .field(field, of: item), "“\(source.title)” is a proposal, not a decision",
                notes: [.init("it says so", at: .field("nature", of: source))],
                help: "name the decision, or say that it is proposed or unknown")
        }
    }

    /// The decisions that must have been made for the facts to be so, each with its field.
    private static func decisions(named facts: Facts) -> [(field: String, decision: Fact<Reference>)] {
        switch facts {
        case .motion(let motion):
            motion.claims.values().enumerated().filter { $1.outcome.value != nil }
                .map { ("claims.\($0 + 1).outcome_decision", $1.outcomeDecision) }
        case .agreement(let agreement): ending(agreement.ending)
        case .initiative(let initiative): ending(initiative.ending)
        case .strategy(let strategy):
            ending(strategy.ending) + [("adopted.decision", strategy.adopted.value?.decision ?? .absent)]
        default: []
        }
    }

    private static func ending(_ ending: Fact<Ending>) -> [(field: String, decision: Fact<Reference>)] {
        guard let ending = ending.value, ending.nature.value == .decided else { return [] }
        return [("ending.decision", ending.decision)]
    }
}
