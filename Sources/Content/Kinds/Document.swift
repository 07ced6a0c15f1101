/// A source or attachment: published here, linked, or only named.
package struct Document: Record {
    package init() {}

    package var type: Fact<Form> = .absent
    package var date: Fact<EDTFDate> = .absent
    package var sender: Fact<Reference> = .absent
    package var diarienummer: Fact<Diarienummer> = .absent
    package var file: Fact<String> = .absent
    package var url: Fact<String> = .absent
    package var unavailable: Fact<Unavailability> = .absent
    package var pages: Fact<Int> = .absent
    package var legibility: Fact<Legibility> = .absent
    package var attachmentOf: Fact<Reference> = .absent
    package var replaced: Fact<Replacement> = .absent

    package static let fields: [Field<Self>] = [
        .certain("type", "What sort of document it is.", .oneOf(), \.type),
        .required("date", "The date that it bears.", .date, \.date),
        .optional("sender", "Who drew it up.", .reference(to: .body), \.sender),
        .optional("diarienummer", "Its registration number.", .diarienummer, \.diarienummer),
        .optional("file", "The file below content/ that is published with it.", .file, \.file),
        .optional("url", "Where it is published elsewhere.", .url, \.url),
        .optional(
            "unavailable", "Why it is only named here, and how to request it.", .record(Unavailability.self),
            \.unavailable),
        .optional("pages", "How many pages it has.", .integer, \.pages),
        .optional("legibility", "How well it can be read.", .oneOf(), \.legibility),
        .optional("attachment_of", "The document that it is attached to.", .reference(to: .document), \.attachmentOf),
        .optional("replaced", "For a law: when another took its place.", .record(Replacement.self), \.replaced),
    ]

    package enum Form: String, CaseIterable, Sendable {
        case minutes, memo, letter, account, report, attachment, budget, law, guide, research, survey
        case governingDocument = "governing-document"
        case workingDocument = "working-document"
        case politicalPlatform = "political-platform"
        case budgetProposal = "budget-proposal"
        case webPage = "web-page"
        case motionReply = "motion-reply"
        case officersReport = "officers-report"
        case agreementText = "agreement-text"
        case motionText = "motion-text"
    }

    package enum Legibility: String, CaseIterable, Sendable {
        case good, partly, poor
    }

    package struct Unavailability: Record {
        package init() {}

        package var reason: Fact<Unknown.Reason> = .absent
        package var howToRequest: Fact<String> = .absent

        package static let fields: [Field<Self>] = [
            .certain("reason", "Why it is not here.", .oneOf(), \.reason),
            .certain("how_to_request", "How to ask for it.", .text, \.howToRequest),
        ]
    }

    package struct Replacement: Record {
        package init() {}

        package var date: Fact<EDTFDate> = .absent
        package var by: Fact<Reference> = .absent

        package static let fields: [Field<Self>] = [
            .certain("date", "From when.", .date, \.date),
            .optional("by", "The law that replaced it.", .reference(to: .document), \.by),
        ]
    }
}
