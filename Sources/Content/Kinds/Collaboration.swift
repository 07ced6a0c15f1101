/// Collaboration that has no agreement. It has a register of its own, because that is the finding.
package struct Collaboration: Record {
    package init() {}

    package var parties: Fact<[Agreement.Party]> = .absent
    package var form: Fact<Form> = .absent
    package var agreementMissing: Fact<Bool> = .absent
    package var scope: Fact<String> = .absent
    package var risk: Fact<String> = .absent
    package var since: Fact<EDTFDate> = .absent
    package var attested: Fact<[Attestation]> = .absent
    package var followUp: Fact<FollowUpPlan> = .absent
    package var ended: Fact<EDTFDate> = .absent

    package static let fields: [Field<Self>] = [
        .required("parties", "Who works together.", .list(.record(Agreement.Party.self)), \.parties),
        .required("form", "In what form they do.", .oneOf(), \.form),
        .required(
            "agreement_missing", "True where the sources show that there is no agreement.", .flag, \.agreementMissing),
        .optional("scope", "What the work is about.", .text, \.scope),
        .optional("risk", "The vulnerability that a source states.", .text, \.risk),
        .required("since", "Since when.", .date, \.since),
        .optional(
            "attested", "Dates on which a source shows that it existed.", .list(.record(Attestation.self)), \.attested),
        .required("follow_up", "Who follows it up and how often.", .record(FollowUpPlan.self), \.followUp),
        .optional("ended", "When it ended.", .date, \.ended),
    ]

    package enum Form: String, CaseIterable, Sendable {
        case informal, network, platform, project, service
    }
}
