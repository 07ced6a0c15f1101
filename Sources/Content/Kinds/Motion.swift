/// A motion to the council and its claims (att-satser).
package struct Motion: Record {
    package init() {}

    package var movers: Fact<[Mover]> = .absent
    package var to: Fact<Reference> = .absent
    package var submitted: Fact<EDTFDate> = .absent
    package var claims: Fact<[Claim]> = .absent
    package var referrals: Fact<[Referral]> = .absent
    package var reasons: Fact<[String]> = .absent
    package var clarifications: Fact<[String]> = .absent
    package var writtenOff: Fact<EDTFDate> = .absent

    package static let fields: [Field<Self>] = [
        .required("movers", "Who submitted it.", .list(.record(Mover.self)), \.movers),
        .required("to", "The council that it was submitted to.", .reference(to: .body), \.to),
        .required("submitted", "When it was submitted.", .date, \.submitted),
        .required("claims", "What it asks the council to decide.", .list(.record(Claim.self)), \.claims),
        .optional("referrals", "Where it was sent, and sent back.", .list(.record(Referral.self)), \.referrals),
        .optional("reasons", "The reasons that it gives.", .list(.text), \.reasons),
        .optional("clarifications", "What the mover has clarified since.", .list(.text), \.clarifications),
        .optional("written_off", "When it was written off without an answer.", .date, \.writtenOff),
    ]

    package struct Mover: Record {
        package init() {}

        package var person: Fact<Reference> = .absent
        package var party: Fact<Reference> = .absent

        package static let fields: [Field<Self>] = [
            .required("person", "The person.", .reference(to: .person), \.person),
            .optional("party", "The party for which they sat.", .reference(to: .party), \.party),
        ]
    }

    package struct Claim: Record {
        package init() {}

        package var no: Fact<Int> = .absent
        package var text: Fact<String> = .absent
        package var addressee: Fact<Reference> = .absent
        package var officersView: Fact<String> = .absent
        package var outcome: Fact<Outcome> = .absent
        package var outcomeDecision: Fact<Reference> = .absent

        package static let fields: [Field<Self>] = [
            .certain("no", "Its number in the motion.", .integer, \.no),
            .certain("text", "What it asks for.", .text, \.text),
            .optional("addressee", "The body that is to do it.", .reference(to: .body), \.addressee),
            .optional("officers_view", "What the officers think of it.", .text, \.officersView),
            .required("outcome", "What the council decided.", .oneOf(), \.outcome),
            .required("outcome_decision", "The decision that says so.", .reference(to: .decision), \.outcomeDecision),
        ]
    }

    package enum Outcome: String, CaseIterable, Sendable {
        case approved, rejected
        case partlyApproved = "partly-approved"
        case consideredAnswered = "considered-answered"
        case writtenOff = "written-off"
    }

    package struct Referral: Record {
        package init() {}

        package var from: Fact<Reference> = .absent
        package var to: Fact<Reference> = .absent
        package var date: Fact<EDTFDate> = .absent
        package var kind: Fact<Kind> = .absent
        package var movedBy: Fact<[Reference]> = .absent
        package var points: Fact<[String]> = .absent

        package static let fields: [Field<Self>] = [
            .required("from", "The body that sent it.", .reference(to: .body), \.from),
            .required("to", "The body that received it.", .reference(to: .body), \.to),
            .required("date", "When.", .date, \.date),
            .certain("kind", "A referral for an opinion, or a return for further work.", .oneOf(), \.kind),
            .optional("moved_by", "Who moved it.", .list(.reference(to: .person, .party)), \.movedBy),
            .optional("points", "What was to be considered.", .list(.text), \.points),
        ]

        package enum Kind: String, CaseIterable, Sendable {
            case referral
            case `return`
        }
    }
}
