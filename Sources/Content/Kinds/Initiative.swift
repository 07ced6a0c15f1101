/// Something that is done for people: insats, verksamhet or projekt.
package struct Initiative: Record {
    package init() {}

    package var form: Fact<Form> = .absent
    package var targetGroup: Fact<String> = .absent
    package var provider: Fact<[Reference]> = .absent
    package var partners: Fact<[Reference]> = .absent
    package var started: Fact<EDTFDate> = .absent
    package var becameRegular: Fact<EDTFDate> = .absent
    package var ended: Fact<EDTFDate> = .absent
    package var ending: Fact<Ending> = .absent
    package var attested: Fact<[Attestation]> = .absent
    package var agreements: Fact<[Reference]> = .absent
    package var legalBasis: Fact<[LegalBasis]> = .absent
    package var funding: Fact<Funding> = .absent
    package var prevention: Fact<Prevention> = .absent

    package static let fields: [Field<Self>] = [
        .required(
            "form", "A project, regular work, a service without a decision, or one that needs a decision.", .oneOf(),
            \.form),
        .required("target_group", "Whom it is for.", .text, \.targetGroup),
        .required("provider", "Who does it.", .list(.reference(to: .body)), \.provider),
        .optional("partners", "Who takes part.", .list(.reference(to: .body)), \.partners),
        .required("started", "When it started.", .date, \.started),
        .optional("became_regular", "When a project became regular work.", .date, \.becameRegular),
        .optional("ended", "When it ended.", .date, \.ended),
        .optional("ending", "How it ends, or is proposed to end.", .record(Ending.self), \.ending),
        .optional(
            "attested", "Dates on which a source shows that it existed.", .list(.record(Attestation.self)), \.attested),
        .optional("agreements", "The agreements that it rests on.", .list(.reference(to: .agreement)), \.agreements),
        .optional(
            "legal_basis", "The law that it rests on, as it then read.", .list(.record(LegalBasis.self)), \.legalBasis),
        .optional("funding", "Money that was set aside and what it went to.", .record(Funding.self), \.funding),
        .optional("prevention", "Its place in the prevention matrix.", .record(Prevention.self), \.prevention),
    ]

    package enum Form: String, CaseIterable, Sendable {
        case project, regular, service
        case needsDecision = "needs-decision"
    }

    package struct LegalBasis: Record {
        package init() {}

        package var law: Fact<Reference> = .absent
        package var section: Fact<String> = .absent
        package var asReadOn: Fact<EDTFDate> = .absent

        package static let fields: [Field<Self>] = [
            .certain("law", "The law, as a document.", .reference(to: .document), \.law),
            .required("section", "Chapter and section.", .text, \.section),
            .required("as_read_on", "The date whose wording is meant.", .date, \.asReadOn),
        ]
    }

    package struct Prevention: Record {
        package init() {}

        package var level: Fact<Level> = .absent
        package var function: Fact<Function> = .absent

        package static let fields: [Field<Self>] = [
            .required(
                "level", "For everybody, for groups at risk, or for those with a risk behaviour.", .oneOf(), \.level),
            .required("function", "Whether it works on surroundings, development or knowledge.", .oneOf(), \.function),
        ]

        package enum Level: String, CaseIterable, Sendable {
            case universal, selective, indicated
        }

        package enum Function: String, CaseIterable, Sendable {
            case environmental, developmental, informative
        }
    }
}
