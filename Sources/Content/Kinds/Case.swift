/// A case (ärende): what ties a motion, decisions, follow-ups and documents together.
package struct Case: Record {
    package init() {}

    package var question: Fact<String> = .absent
    package var diarienummer: Fact<[Registration]> = .absent
    package var officers: Fact<[Reference]> = .absent
    package var items: Fact<[Reference]> = .absent

    package static let fields: [Field<Self>] = [
        .certain("question", "What it is about, as a question in plain words.", .text, \.question),
        .required(
            "diarienummer", "Its registration numbers; one case may have many.", .list(.record(Registration.self)),
            \.diarienummer),
        .optional("officers", "The officers who have handled it.", .list(.reference(to: .person)), \.officers),
        .optional(
            "items", "Items of the case that do not name it themselves.",
            .list(.reference(to: .strategy, .agreement, .collaboration, .document)), \.items),
    ]

    package struct Registration: Record {
        package init() {}

        package var number: Fact<Diarienummer> = .absent
        package var body: Fact<Reference> = .absent

        package static let fields: [Field<Self>] = [
            .required("number", "The number as it is written.", .diarienummer, \.number),
            .required("body", "The body whose register it is in.", .reference(to: .body), \.body),
        ]
    }
}
