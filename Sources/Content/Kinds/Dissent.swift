/// That somebody did not stand behind a decision, in one of three ways.
package struct Dissent: Record {
    package init() {}

    package var kind: Fact<Form> = .absent
    package var persons: Fact<[Reference]> = .absent
    package var onBehalfOf: Fact<[Reference]> = .absent
    package var text: Fact<String> = .absent
    package var filedUnder: Fact<String> = .absent

    package static let fields: [Field<Self>] = [
        .certain("kind", "A reservation, not taking part in the decision, or a note in the minutes.", .oneOf(), \.kind),
        .required("persons", "Who.", .list(.reference(to: .person)), \.persons),
        .optional("on_behalf_of", "The parties for which they spoke.", .list(.reference(to: .party)), \.onBehalfOf),
        .optional("text", "What they wanted noted, in our words.", .text, \.text),
        .optional("filed_under", "The heading in the minutes, where it says something else.", .text, \.filedUnder),
    ]

    package enum Form: String, CaseIterable, Sendable {
        /// Reservation (kommunallagen 4 kap. 27 §).
        case reservation
        /// Deltar inte i beslutet (kommunallagen 4 kap. 25 §).
        case notParticipating = "not-participating"
        /// Protokollsanteckning.
        case note
    }
}

/// Something that a body is told to do by a decision.
package struct Assignment: Record {
    package init() {}

    package var id: Fact<String> = .absent
    package var to: Fact<Reference> = .absent
    package var text: Fact<String> = .absent
    package var due: Fact<EDTFDate> = .absent
    package var accountedIn: Fact<Reference> = .absent

    package static let fields: [Field<Self>] = [
        .certain("id", "Its id within the decision.", .id, \.id),
        .required("to", "The body that is to do it.", .reference(to: .body), \.to),
        .certain("text", "What is to be done.", .text, \.text),
        .required("due", "By when.", .date, \.due),
        .required("accounted_in", "The follow-up that accounts for it.", .reference(to: .followup), \.accountedIn),
    ]
}
