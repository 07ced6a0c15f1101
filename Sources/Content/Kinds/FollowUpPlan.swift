/// Who follows something up, how often, and to whom the answer goes.
package struct FollowUpPlan: Record {
    package init() {}

    package var responsible: Fact<Reference> = .absent
    package var cadence: Fact<Cadence> = .absent
    package var reportsTo: Fact<Reference> = .absent

    package static let fields: [Field<Self>] = [
        .required("responsible", "The body that follows it up.", .reference(to: .body), \.responsible),
        .required("cadence", "How often: an ISO 8601 duration, “once” or “none”.", .cadence, \.cadence),
        .optional("reports_to", "The body that receives the result.", .reference(to: .body), \.reportsTo),
    ]
}

/// A date on which a source shows that something existed.
package struct Attestation: Record {
    package init() {}

    package var date: Fact<EDTFDate> = .absent
    package var document: Fact<Reference> = .absent
    package var at: Fact<String> = .absent

    package static let fields: [Field<Self>] = [
        .certain("date", "The date of which the source speaks.", .date, \.date),
        .certain("document", "The source.", .reference(to: .document), \.document),
        .optional("at", "The place in it.", .text, \.at),
    ]
}

/// How something ends, or is proposed to end.
package struct Ending: Record {
    package init() {}

    package var nature: Fact<Nature> = .absent
    package var date: Fact<EDTFDate> = .absent
    package var decision: Fact<Reference> = .absent
    package var point: Fact<Int> = .absent
    package var kind: Fact<Form> = .absent
    package var reason: Fact<String> = .absent

    package static let fields: [Field<Self>] = [
        .certain("nature", "Whether the ending is decided or only proposed.", .oneOf(), \.nature),
        .required("date", "The day on which it ends.", .date, \.date),
        .required("decision", "The decision or proposal that ends it.", .reference(to: .decision), \.decision),
        .optional("point", "The number of the decision point that ends it.", .integer, \.point),
        .optional("kind", "In what way it ends.", .oneOf(), \.kind),
        .optional("reason", "Why.", .text, \.reason),
    ]

    package enum Nature: String, CaseIterable, Sendable {
        case proposed, decided
    }

    package enum Form: String, CaseIterable, Sendable {
        case terminated, expired, replaced
        case woundUp = "wound-up"
    }
}
