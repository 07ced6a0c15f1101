import Content
import Diagnostics

/// A condition, an ending or a recommendation names a decision point, or a goal, that is not there.
enum UnknownPoint: ItemRule {
    static let code = "unknown-point"
    static let severity = Severity.error
    static let kinds: Set<Kind> = [.decision, .agreement, .strategy, .initiative, .followup]
    static let documentation = RuleDocumentation(
        what: "A condition, an ending or a recommendation names a point or a goal that is not there.",
        why: "Readers could not find what the effect depends on, and the status would rest on nothing.",
        wrong: """
            points:
              - {no: 1, text: "…", condition: {point: 4, text: "…", met: unknown}}
              - {no: 2, text: "…"}
            """,
        right: """
            points:
              - {no: 1, text: "…", condition: {point: 2, text: "…", met: unknown}}
              - {no: 2, text: "…"}
            """)

    static func findings(in item: Item, of site: Site) -> [Finding] {
        switch item.facts {
        case .decision(let decision): conditions(in: decision, item)
        case .agreement(let agreement): ending(agreement.ending, item, site)
        case .strategy(let strategy): ending(strategy.ending, item, site)
        case .initiative(let initiative): ending(initiative.ending, item, site)
        case .followup(let followup): recommendations(of: followup, item, site)
        default: []
        }
    }

    private static func recommendations(of followup: Followup, _ item: Item, _ site: Site) -> [Finding] {
        followup.recommendations.values().enumerated().compactMap { index, recommendation in
            guard let number = recommendation.point.value, let target = site[recommendation.ledTo] else { return nil }
            let place = Place.field("recommendations.\(index + 1).point", of: item)
            switch target.facts {
            case .decision(let decision) where !decision.has(point: number):
                return finding(number, at: place, decision, target)
            case .strategy(let strategy) where !(1...max(1, strategy.goals.values().count)).contains(number):
                return Finding(
                    at: place, "the strategy has no goal \(number)",
                    notes: [.init("these are its goals", at: .field("goals", of: target))],
                    help: "count the goals in their order, from 1")
            default: return nil
            }
        }
    }

    private static func conditions(in decision: Decision, _ item: Item) -> [Finding] {
        decision.points.values().enumerated().compactMap { index, point in
            guard let number = point.condition.value?.point.value, !decision.has(point: number) else { return nil }
            return finding(number, at: .field("points.\(index + 1).condition.point", of: item), decision, item)
        }
    }

    private static func ending(_ ending: Fact<Ending>, _ item: Item, _ site: Site) -> [Finding] {
        guard let ending = ending.value, let number = ending.point.value, let source = site[ending.decision],
            case .decision(let decision) = source.facts, !decision.has(point: number)
        else { return [] }
        return [finding(number, at: .field("ending.point", of: item), decision, source)]
    }

    private static func finding(_ number: Int, at place: Place, _ decision: Decision, _ source: Item) -> Finding {
        let numbers = decision.points.values().compactMap(\.no.value).map(String.init)
        return Finding(
            at: place, "the decision has no point \(number)",
            notes: [.init("these are its points", at: .field("points", of: source))],
            help: numbers.isEmpty
                ? "add the point to the decision" : "its points are: \(numbers.joined(separator: ", "))")
    }
}

extension Decision {
    fileprivate func has(point number: Int) -> Bool { points.values().contains { $0.no.value == number } }
}
