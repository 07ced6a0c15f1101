/// An account of how something has gone: redovisning, uppföljning, utvärdering or kartläggning.
package struct Followup: Record {
    package init() {}

    package var type: Fact<Form> = .absent
    package var by: Fact<Reference> = .absent
    package var to: Fact<Reference> = .absent
    package var date: Fact<EDTFDate> = .absent
    package var planned: Fact<EDTFDate> = .absent
    package var period: Fact<EDTFDate> = .absent
    package var covers: Fact<[Reference]> = .absent
    package var answersAssignment: Fact<Answer> = .absent
    package var findings: Fact<[String]> = .absent
    package var recommendations: Fact<[Recommendation]> = .absent
    package var indicators: Fact<[Indicator]> = .absent

    package static let fields: [Field<Self>] = [
        .certain("type", "What sort of account it is.", .oneOf(), \.type),
        .required("by", "The body that made it.", .reference(to: .body), \.by),
        .optional("to", "The body that it was made for.", .reference(to: .body), \.to),
        .required("date", "When it was finished.", .date, \.date),
        .optional("planned", "When it was meant to be done.", .date, \.planned),
        .optional("period", "The time that it looks at, or in which it was made.", .date, \.period),
        .optional(
            "covers", "What it follows up.", .list(.reference(to: .strategy, .agreement, .collaboration, .initiative)),
            \.covers),
        .optional(
            "answers_assignment", "The assignment that it accounts for.", .record(Answer.self), \.answersAssignment),
        .required("findings", "What it found.", .list(.text), \.findings),
        .optional(
            "recommendations", "What it recommends, and what that led to.", .list(.record(Recommendation.self)),
            \.recommendations),
        .optional("indicators", "What it measured.", .list(.record(Indicator.self)), \.indicators),
    ]

    package enum Form: String, CaseIterable, Sendable {
        case accounting, evaluation, mapping
        case followUp = "follow-up"
    }

    package struct Answer: Record {
        package init() {}

        package var decision: Fact<Reference> = .absent
        package var assignment: Fact<String> = .absent

        package static let fields: [Field<Self>] = [
            .certain("decision", "The decision.", .reference(to: .decision), \.decision),
            .certain("assignment", "The assignment's id in it.", .id, \.assignment),
        ]
    }

    package struct Recommendation: Record {
        package init() {}

        package var text: Fact<String> = .absent
        package var ledTo: Fact<Reference> = .absent
        package var point: Fact<Int> = .absent

        package static let fields: [Field<Self>] = [
            .certain("text", "What is recommended.", .text, \.text),
            .required(
                "led_to", "The decision, proposal or strategy that it led to.", .reference(to: .decision, .strategy),
                \.ledTo),
            .given(
                "point", "The number of the point of the decision, or of the goal of the strategy, that it led to.",
                .integer,
                \.point),
        ]
    }

    package struct Indicator: Record {
        package init() {}

        package var label: Fact<String> = .absent
        package var value: Fact<Decimal> = .absent
        package var unit: Fact<String> = .absent
        package var year: Fact<EDTFDate> = .absent
        package var scope: Fact<String> = .absent
        package var source: Fact<String> = .absent

        package static let fields: [Field<Self>] = [
            .certain("label", "What is measured.", .text, \.label),
            .required("value", "The figure.", .decimal, \.value),
            .certain("unit", "Its unit.", .text, \.unit),
            .required("year", "The time that it is for.", .date, \.year),
            .optional("scope", "What is counted and what is not.", .text, \.scope),
            .optional("source", "Where the figure comes from.", .text, \.source),
        ]
    }
}
