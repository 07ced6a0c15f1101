/// A governing document: strategi, handlingsplan, program, policy or riktlinje.
package struct Strategy: Record {
    package init() {}

    package var type: Fact<Form> = .absent
    package var period: Fact<EDTFDate> = .absent
    package var prepared: Fact<Attestation> = .absent
    package var adopted: Fact<Adoption> = .absent
    package var attested: Fact<[Attestation]> = .absent
    package var goals: Fact<[String]> = .absent
    package var bindingOn: Fact<[String]> = .absent
    package var actionPlans: Fact<[ActionPlan]> = .absent
    package var followUp: Fact<FollowUpPlan> = .absent
    package var coordinatedBy: Fact<Reference> = .absent
    package var ending: Fact<Ending> = .absent
    package var replaces: Fact<[Reference]> = .absent

    package static let fields: [Field<Self>] = [
        .certain("type", "What sort of governing document it is.", .oneOf(), \.type),
        .required("period", "The period for which it is meant.", .date, \.period),
        .optional(
            "prepared", "When a source says that it had been drawn up; that is not adoption.",
            .record(Attestation.self), \.prepared),
        .required("adopted", "By whom and when it was adopted.", .record(Adoption.self), \.adopted),
        .optional(
            "attested", "Dates on which a source shows that it existed.", .list(.record(Attestation.self)), \.attested),
        .optional("goals", "What it is meant to achieve.", .list(.text), \.goals),
        .optional("binding_on", "Whom it guides or binds.", .list(.text), \.bindingOn),
        .optional("action_plans", "The plans that carry it out.", .list(.record(ActionPlan.self)), \.actionPlans),
        .required("follow_up", "Who follows it up and how often.", .record(FollowUpPlan.self), \.followUp),
        .optional("coordinated_by", "Who coordinates it.", .reference(to: .body), \.coordinatedBy),
        .optional("ending", "How it ends before its period does.", .record(Ending.self), \.ending),
        .optional(
            "replaces", "The strategies that it takes the place of.", .list(.reference(to: .strategy)), \.replaces),
    ]

    package enum Form: String, CaseIterable, Sendable {
        case strategy, program, policy, guideline
        case actionPlan = "action-plan"
    }

    package struct Adoption: Record {
        package init() {}

        package var by: Fact<Reference> = .absent
        package var date: Fact<EDTFDate> = .absent
        package var section: Fact<String> = .absent
        package var decision: Fact<Reference> = .absent

        package static let fields: [Field<Self>] = [
            .required("by", "The body that adopted it.", .reference(to: .body), \.by),
            .required("date", "When.", .date, \.date),
            .optional("section", "The section (§) of the minutes.", .text, \.section),
            .optional("decision", "The decision, where it is published here.", .reference(to: .decision), \.decision),
        ]
    }

    package struct ActionPlan: Record {
        package init() {}

        package var text: Fact<String> = .absent
        package var period: Fact<EDTFDate> = .absent
        package var plan: Fact<Reference> = .absent

        package static let fields: [Field<Self>] = [
            .certain("text", "What the plan is.", .text, \.text),
            .optional("period", "The time that it covers.", .date, \.period),
            .optional("plan", "The plan, where it is published here.", .reference(to: .strategy), \.plan),
        ]
    }
}
