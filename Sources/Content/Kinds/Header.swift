/// What every kind of item says about itself.
package struct Header: Record {
    package init() {}

    package var title: Fact<String> = .absent
    package var summary: Fact<String> = .absent
    package var municipality: Fact<Reference> = .absent
    package var topics: Fact<[Reference]> = .absent
    package var `case`: Fact<Reference> = .absent
    package var published: Fact<Day> = .absent
    package var changeNote: Fact<String> = .absent
    package var aliases: Fact<[String]> = .absent
    package var withdrawn: Fact<Withdrawal> = .absent
    package var sources: Fact<[Source]> = .absent
    package var contradictions: Fact<[Contradiction]> = .absent

    package static let fields: [Field<Self>] = [
        .certain("title", "The name, as a heading.", .text, \.title),
        .certain("summary", "One plain sentence that says what it is.", .text, \.summary),
        .given("municipality", "The municipality that it belongs to.", .reference(to: .municipality), \.municipality),
        .given("topics", "What it is about.", .list(.reference(to: .topic)), \.topics),
        .given("case", "The case that it is part of.", .reference(to: .case), \.case),
        .certain("published", "The day on which it was first published here.", .day, \.published),
        .given("change_note", "What was last changed, for readers.", .text, \.changeNote),
        .given("aliases", "Ids that it had before; their addresses still lead here.", .list(.id), \.aliases),
        .given(
            "withdrawn", "That it is no longer published as valid, when and why.", .record(Withdrawal.self), \.withdrawn
        ),
        .given("sources", "The documents that the fields rest on.", .list(.record(Source.self)), \.sources),
        .given("contradictions", "Where the sources disagree.", .list(.record(Contradiction.self)), \.contradictions),
    ]
}
