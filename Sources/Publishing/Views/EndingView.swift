import Content
import Templates

/// How something ends, or is proposed to end.
struct EndingView: View {
    let isProposed: Bool
    let date: FactView?
    let decision: FactView?
    let kind: FactView?
    let reason: FactView?

    init(_ ending: Ending, in context: PageContext) {
        isProposed = ending.nature.value != .decided
        date = context.fact(ending.date)
        decision = context.fact(ending.decision)
        kind = context.fact(ending.kind, "agreement.ending.kind")
        reason = context.fact(ending.reason)
    }

    static let fields: Fields<Self> = [
        .flag("is_proposed", "Whether it is only proposed.") { $0.isProposed },
        .object("date", "The day on which it ends.") { $0.date },
        .object("decision", "The decision or proposal.") { $0.decision },
        .object("kind", "In what way it ends.") { $0.kind },
        .object("reason", "Why.") { $0.reason },
    ]
}
