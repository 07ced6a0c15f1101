import Content
import Templates

/// What the page of a follow-up shows.
struct FollowupView: KindView {
    static let kind = Kind.followup

    let type: FactView?
    let by: FactView?
    let to: FactView?
    let date: FactView?
    let planned: FactView?
    let period: FactView?
    let covers: FactView?
    let answers: AnswerView?
    let findings: FactView?
    let recommendations: [RecommendationView]
    let recommendationsUnknown: UnknownView?
    let indicators: [IndicatorView]

    init?(_ item: Item, in context: PageContext) {
        guard case .followup(let followup) = item.facts else { return nil }
        type = context.fact(followup.type, "followup.type")
        by = context.fact(followup.by)
        to = context.fact(followup.to)
        date = context.fact(followup.date)
        planned = context.fact(followup.planned)
        period = context.fact(followup.period)
        covers = context.fact(followup.covers)
        answers = followup.answersAssignment.value.flatMap { AnswerView($0, in: context) }
        findings = context.fact(followup.findings)
        recommendations = followup.recommendations.values().map { RecommendationView($0, in: context) }
        recommendationsUnknown = context.unknown(followup.recommendations.unknown)
        indicators = followup.indicators.values().map { IndicatorView($0, in: context) }
    }

    static let fields: Fields<Self> = [
        .object("type", "What sort of account it is.") { $0.type },
        .object("by", "The body that made it.") { $0.by },
        .object("to", "The body that it was made for.") { $0.to },
        .object("date", "When it was finished.") { $0.date },
        .object("planned", "When it was meant to be done.") { $0.planned },
        .object("period", "The time that it looks at.") { $0.period },
        .object("covers", "What it follows up.") { $0.covers },
        .object("answers", "The assignment that it accounts for.") { $0.answers },
        .object("findings", "What it found.") { $0.findings },
        .list("recommendations", "What it recommends, and what that led to.") { $0.recommendations },
        .object("recommendations_unknown", "That the recommendations are unknown.") { $0.recommendationsUnknown },
        .list("indicators", "What it measured.") { $0.indicators },
    ]
}

/// The assignment that a follow-up accounts for.
struct AnswerView: View {
    let decision: LinkView
    let text: String

    init?(_ answer: Followup.Answer, in context: PageContext) {
        guard let item = context.site[answer.decision], case .decision(let decision) = item.facts else { return nil }
        self.decision = context.link(to: item)
        text = decision.assignments.values().first { $0.id.value == answer.assignment.value }?.text.value ?? ""
    }

    static let fields: Fields<Self> = [
        .object("decision", "The decision that gave it.") { $0.decision },
        .text("text", "What was to be done.") { $0.text },
    ]
}

/// What a follow-up recommends.
struct RecommendationView: View {
    let text: SafeHTML
    let ledTo: FactView?
    let point: LedToView?

    init(_ recommendation: Followup.Recommendation, in context: PageContext) {
        text = context.sentence(recommendation.text.value ?? "")
        ledTo = context.fact(recommendation.ledTo)
        point = LedToView(recommendation, in: context)
    }

    static let fields: Fields<Self> = [
        .html("text", "What is recommended.") { $0.text },
        .object("led_to", "What it led to.") { $0.ledTo },
        .object("point", "The point or the goal there; absent where none is named.") { $0.point },
    ]
}

/// The point of a decision, or the goal of a strategy, that a recommendation led to.
struct LedToView: View {
    let url: String
    let number: String
    let isGoal: Bool

    init?(_ recommendation: Followup.Recommendation, in context: PageContext) {
        guard let item = context.site[recommendation.ledTo], let number = recommendation.point.value else { return nil }
        url = context.url(of: item.key)
        self.number = String(number)
        isGoal = item.kind == .strategy
    }

    static let fields: Fields<Self> = [
        .url("url", "The page of the decision or the strategy.") { $0.url },
        .text("number", "The number of the point or the goal.") { $0.number },
        .flag("is_goal", "Whether it is a goal of a strategy.") { $0.isGoal },
    ]
}

/// A figure.
struct IndicatorView: View {
    let label: String
    let value: FactView?
    let unit: String
    let year: FactView?
    let scope: FactView?
    let source: FactView?

    init(_ indicator: Followup.Indicator, in context: PageContext) {
        label = indicator.label.value ?? ""
        value = context.fact(indicator.value)
        unit = indicator.unit.value ?? ""
        year = context.fact(indicator.year)
        scope = context.fact(indicator.scope)
        source = context.fact(indicator.source)
    }

    static let fields: Fields<Self> = [
        .text("label", "What is measured.") { $0.label },
        .object("value", "The figure.") { $0.value },
        .text("unit", "Its unit.") { $0.unit },
        .object("year", "The time that it is for.") { $0.year },
        .object("scope", "What is counted.") { $0.scope },
        .object("source", "Where the figure comes from.") { $0.source },
    ]
}
