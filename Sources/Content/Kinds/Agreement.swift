/// An agreement to work together: samverkansavtal, överenskommelse or samverkansöverenskommelse.
package struct Agreement: Record {
    package init() {}

    package var type: Fact<Form> = .absent
    package var parties: Fact<[Party]> = .absent
    package var scope: Fact<[Scope]> = .absent
    package var workingDocuments: Fact<[WorkingDocument]> = .absent
    package var signed: Fact<EDTFDate> = .absent
    package var inForce: Fact<EDTFDate> = .absent
    package var attested: Fact<[Attestation]> = .absent
    package var followUp: Fact<FollowUpPlan> = .absent
    package var ending: Fact<Ending> = .absent
    package var replaces: Fact<[Reference]> = .absent

    package static let fields: [Field<Self>] = [
        .certain("type", "What the parties call it.", .oneOf(), \.type),
        .required("parties", "Who has agreed.", .list(.record(Party.self)), \.parties),
        .required("scope", "What it covers.", .list(.record(Scope.self)), \.scope),
        .optional(
            "working_documents", "Activity lists and other papers that it works by.",
            .list(.record(WorkingDocument.self)), \.workingDocuments),
        .required("signed", "When it was signed.", .date, \.signed),
        .required("in_force", "The period for which it is in force.", .date, \.inForce),
        .optional(
            "attested", "Dates on which a source shows that it existed.", .list(.record(Attestation.self)), \.attested),
        .required("follow_up", "Who follows it up and how often.", .record(FollowUpPlan.self), \.followUp),
        .optional("ending", "How it ends, or is proposed to end.", .record(Ending.self), \.ending),
        .optional(
            "replaces", "The agreements that it takes the place of.", .list(.reference(to: .agreement)), \.replaces),
    ]

    package enum Form: String, CaseIterable, Sendable {
        /// Samverkansavtal.
        case collaborationAgreement = "collaboration-agreement"
        /// Överenskommelse.
        case accord
        /// Samverkansöverenskommelse.
        case collaborationAccord = "collaboration-accord"
    }

    package struct Party: Record {
        package init() {}

        package var body: Fact<Reference> = .absent
        package var role: Fact<String> = .absent

        package static let fields: [Field<Self>] = [
            .required("body", "The party.", .reference(to: .body), \.body),
            .optional("role", "What it does under the agreement.", .text, \.role),
        ]
    }

    package struct Scope: Record {
        package init() {}

        package var text: Fact<String> = .absent
        package var participants: Fact<[Reference]> = .absent

        package static let fields: [Field<Self>] = [
            .certain("text", "The area.", .text, \.text),
            .optional("participants", "Who works in it.", .list(.reference(to: .body)), \.participants),
        ]
    }

    package struct WorkingDocument: Record {
        package init() {}

        package var text: Fact<String> = .absent
        package var document: Fact<Reference> = .absent

        package static let fields: [Field<Self>] = [
            .certain("text", "What it is.", .text, \.text),
            .required("document", "The document.", .reference(to: .document), \.document),
        ]
    }
}
