import Content
import Diagnostics

/// A decision point is conditional on itself, directly or by way of other points.
enum ConditionInACircle: ItemRule {
    static let code = "condition-in-a-circle"
    static let severity = Severity.error
    static let kinds: Set<Kind> = [.decision]
    static let documentation = RuleDocumentation(
        what: "A decision point waits for itself, directly or by way of other points.",
        why: "None of the points could ever take effect.",
        wrong: """
            points:
              - {no: 3, text: "…", condition: {point: 3, text: "…", met: unknown}}
            """,
        right: """
            points:
              - {no: 3, text: "…", condition: {point: 4, text: "…", met: unknown}}
              - {no: 4, text: "…"}
            """)

    static func findings(in item: Item, of site: Site) -> [Finding] {
        guard case .decision(let decision) = item.facts else { return [] }
        var places: [Int: Place] = [:]
        var conditions: [Int: [Int]] = [:]
        for (index, point) in decision.points.values().enumerated() {
            guard let number = point.no.value, let condition = point.condition.value?.point.value else { continue }
            conditions[number, default: []].append(condition)
            places[number] = places[number] ?? .field("points.\(index + 1).condition.point", of: item)
        }
        return circles(in: conditions).compactMap { circle in
            circle.first.flatMap { places[$0] }.map { finding(circle, at: $0, places) }
        }
    }

    private static func finding(_ circle: [Int], at place: Place, _ places: [Int: Place]) -> Finding {
        let notes = circle.dropFirst().compactMap { number in
            places[number].map { Finding.Note("point \(number) is conditional too", at: $0) }
        }
        let path = (circle + circle.prefix(1)).map(String.init).joined(separator: " → ")
        return Finding(
            at: place,
            circle.count == 1 ? "the point is conditional on itself" : "the points wait for each other: \(path)",
            notes: notes, help: "name the point that states the condition, or leave “point” out")
    }
}
