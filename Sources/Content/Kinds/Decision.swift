/// A decision or a proposal, by one body.
package struct Decision: Record {
    package init() {}

    package var nature: Fact<Nature> = .absent
    package var body: Fact<Reference> = .absent
    package var meetingDate: Fact<EDTFDate> = .absent
    package var section: Fact<String> = .absent
    package var proposedBy: Fact<Reference> = .absent
    package var proposedOn: Fact<EDTFDate> = .absent
    package var points: Fact<[Point]> = .absent
    package var procedure: Fact<String> = .absent
    package var documents: Fact<[Reference]> = .absent
    package var dissent: Fact<[Dissent]> = .absent
    package var assignments: Fact<[Assignment]> = .absent
    package var decidesOn: Fact<[Reference]> = .absent

    package static let fields: [Field<Self>] = [
        .certain("nature", "Whether it is decided or only proposed.", .oneOf(), \.nature),
        .required("body", "The body that decides.", .reference(to: .body), \.body),
        .required("meeting_date", "The day of the meeting.", .date, \.meetingDate),
        .required("section", "The section (§) of the minutes.", .text, \.section),
        .optional("proposed_by", "The body that proposes it.", .reference(to: .body), \.proposedBy),
        .optional("proposed_on", "The date of the proposal.", .date, \.proposedOn),
        .required("points", "What is decided or proposed, point by point.", .list(.record(Point.self)), \.points),
        .optional("procedure", "How the decision was reached.", .text, \.procedure),
        .optional("documents", "The documents before the meeting.", .list(.reference(to: .document)), \.documents),
        .optional(
            "dissent", "Reservations, non-participation and notes in the minutes.", .list(.record(Dissent.self)),
            \.dissent),
        .optional("assignments", "What somebody is told to do.", .list(.record(Assignment.self)), \.assignments),
        .optional(
            "decides_on", "What it decides on.",
            .list(.reference(to: .motion, .followup, .agreement, .strategy, .initiative)), \.decidesOn),
    ]

    package enum Nature: String, CaseIterable, Sendable {
        case decided, proposal
    }

    package struct Point: Record {
        package init() {}

        package var no: Fact<Int> = .absent
        package var text: Fact<String> = .absent
        package var effective: Fact<EDTFDate> = .absent
        package var condition: Fact<Condition> = .absent
        package var ends: Fact<[Reference]> = .absent
        package var succeeds: Fact<[Reference]> = .absent

        package static let fields: [Field<Self>] = [
            .certain("no", "Its number.", .integer, \.no),
            .certain("text", "What it says, in our words.", .text, \.text),
            .optional("effective", "From when.", .date, \.effective),
            .optional("condition", "What must be true for it to take effect.", .record(Condition.self), \.condition),
            .optional(
                "ends", "What it brings to an end.",
                .list(.reference(to: .agreement, .strategy, .initiative, .collaboration)), \.ends),
            .optional(
                "succeeds", "What it provides a successor for.",
                .list(.reference(to: .agreement, .strategy, .initiative, .collaboration)), \.succeeds),
        ]
    }

    package struct Condition: Record {
        package init() {}

        package var point: Fact<Int> = .absent
        package var text: Fact<String> = .absent
        package var met: Fact<Met> = .absent
        package var date: Fact<EDTFDate> = .absent

        package static let fields: [Field<Self>] = [
            .optional("point", "The number of the point that states the condition.", .integer, \.point),
            .certain("text", "The condition.", .text, \.text),
            .required("met", "Whether it has been met: yes, no or unknown.", .oneOf(), \.met),
            .optional("date", "When it was met, or could no longer be.", .date, \.date),
        ]

        package enum Met: String, CaseIterable, Sendable {
            case yes, no
        }
    }
}
