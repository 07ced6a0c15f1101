import Content
import Templates

/// What the page of a strategy shows.
struct StrategyView: KindView {
    static let kind = Kind.strategy

    let type: FactView?
    let period: FactView?
    let prepared: AttestationView?
    let preparedUnknown: UnknownView?
    let adoption: AdoptionView?
    let adoptionUnknown: UnknownView?
    let attested: [AttestationView]
    let goals: FactView?
    let bindingOn: FactView?
    let actionPlans: [ActionPlanView]
    let followUp: FollowUpView?
    let followUpUnknown: UnknownView?
    let coordinatedBy: FactView?
    let ending: EndingView?
    let succession: SuccessionView?

    init?(_ item: Item, in context: PageContext) {
        guard case .strategy(let strategy) = item.facts else { return nil }
        type = context.fact(strategy.type, "strategy.type")
        period = context.fact(strategy.period)
        prepared = strategy.prepared.value.flatMap { AttestationView($0, in: context) }
        preparedUnknown = context.unknown(strategy.prepared.unknown)
        adoption = strategy.adopted.value.map { AdoptionView($0, in: context) }
        adoptionUnknown = context.unknown(strategy.adopted.unknown)
        attested = strategy.attested.values().compactMap { AttestationView($0, in: context) }
        goals = context.fact(strategy.goals)
        bindingOn = context.fact(strategy.bindingOn)
        actionPlans = strategy.actionPlans.values().map { ActionPlanView($0, in: context) }
        followUp = strategy.followUp.value.map { FollowUpView($0, in: context) }
        followUpUnknown = context.unknown(strategy.followUp.unknown)
        coordinatedBy = context.fact(strategy.coordinatedBy)
        ending = context.site.ending(strategy.ending, of: item).map { EndingView($0, in: context) }
        succession = SuccessionView(item, replaces: strategy.replaces, in: context)
    }

    static let fields: Fields<Self> = [
        .object("type", "What sort of governing document it is.") { $0.type },
        .object("period", "The period for which it is meant.") { $0.period },
        .object("prepared", "When a source says that it had been drawn up.") { $0.prepared },
        .object("prepared_unknown", "That it is unknown when it was drawn up.") { $0.preparedUnknown },
        .object("adoption", "By whom and when it was adopted.") { $0.adoption },
        .object("adoption_unknown", "That the adoption is unknown.") { $0.adoptionUnknown },
        .list("attested", "Dates on which a source shows that it existed.") { $0.attested },
        .object("goals", "What it is meant to achieve.") { $0.goals },
        .object("binding_on", "Whom it guides or binds.") { $0.bindingOn },
        .list("action_plans", "The plans that carry it out.") { $0.actionPlans },
        .object("follow_up", "Who follows it up and how often.") { $0.followUp },
        .object("follow_up_unknown", "That the follow-up is unknown.") { $0.followUpUnknown },
        .object("coordinated_by", "Who coordinates it.") { $0.coordinatedBy },
        .object("ending", "How it ends before its period does.") { $0.ending },
        .object("succession", "What came before it and what took its place.") { $0.succession },
    ]
}

/// By whom and when a strategy was adopted.
struct AdoptionView: View {
    let by: FactView?
    let date: FactView?
    let section: FactView?
    let decision: FactView?

    init(_ adoption: Strategy.Adoption, in context: PageContext) {
        by = context.fact(adoption.by)
        date = context.fact(adoption.date)
        section = context.fact(adoption.section)
        decision = context.fact(adoption.decision)
    }

    static let fields: Fields<Self> = [
        .object("by", "The body that adopted it.") { $0.by },
        .object("date", "When.") { $0.date },
        .object("section", "The section of the minutes.") { $0.section },
        .object("decision", "The decision.") { $0.decision },
    ]
}

/// A plan that carries a strategy out.
struct ActionPlanView: View {
    let text: SafeHTML
    let period: FactView?
    let plan: FactView?

    init(_ plan: Strategy.ActionPlan, in context: PageContext) {
        text = context.sentence(plan.text.value ?? "")
        period = context.fact(plan.period)
        self.plan = context.fact(plan.plan)
    }

    static let fields: Fields<Self> = [
        .html("text", "What the plan is.") { $0.text },
        .object("covers", "The time that it covers.") { $0.period },
        .object("plan", "The plan's own page.") { $0.plan },
    ]
}
