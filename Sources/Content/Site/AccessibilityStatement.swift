/// What a statement of accessibility has to say (lagen (2018:1937) om tillgänglighet till digital offentlig service and
/// the model in Commission Implementing Decision (EU) 2018/1523).
package struct AccessibilityStatement: Record {
    package init() {}

    package var actor: Fact<String> = .absent
    package var service: Fact<String> = .absent
    package var compliance: Fact<Compliance> = .absent
    package var shortcomings: Fact<[Shortcoming]> = .absent
    package var assessed: Fact<Day> = .absent
    package var method: Fact<Method> = .absent
    package var howAssessed: Fact<String> = .absent
    package var updated: Fact<Day> = .absent
    package var authority: Fact<String> = .absent
    package var complaint: Fact<String> = .absent

    package static let fields: [Field<Self>] = [
        .certain("actor", "Who answers for the site.", .text, \.actor),
        .certain("service", "What the statement is about, such as the address of the site.", .text, \.service),
        .certain("compliance", "Whether the site meets the law fully, partly or not.", .oneOf(), \.compliance),
        .optional(
            "shortcomings", "What is not accessible, and why.", .list(.record(Shortcoming.self)), \.shortcomings),
        .certain("assessed", "The day on which it was assessed; no later than the day of the site.", .day, \.assessed),
        .certain("method", "Who assessed it.", .oneOf(), \.method),
        .certain("how_assessed", "How it was assessed, in a few sentences.", .text, \.howAssessed),
        .certain("updated", "The day on which the statement was last updated.", .day, \.updated),
        .certain("authority", "The authority that supervises the law.", .text, \.authority),
        .certain("complaint", "Where a complaint is made to that authority.", .url, \.complaint),
    ]

    package enum Compliance: String, CaseIterable, Sendable {
        case fully, partly, not
    }

    package enum Method: String, CaseIterable, Sendable {
        case own = "self"
        case external
    }

    /// Something that is not accessible.
    package struct Shortcoming: Record {
        package init() {}

        package var text: Fact<String> = .absent
        package var reason: Fact<Reason> = .absent

        package static let fields: [Field<Self>] = [
            .certain("text", "What it is, and when it is to be mended.", .text, \.text),
            .certain("reason", "Why the law is not met, or does not apply.", .oneOf(), \.reason),
        ]

        package enum Reason: String, CaseIterable, Sendable {
            case notCompliant = "not-compliant"
            case disproportionateBurden = "disproportionate-burden"
            case exempt
        }
    }
}
