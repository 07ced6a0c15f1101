import Templates

/// What every item's page shows of the item.
struct HeaderView: View {
    let kind: String
    let title: String
    let summary: SafeHTML
    let municipality: LinkView?
    let `case`: LinkView?
    let topics: [LinkView]
    let published: DateView?
    let changeNote: String?
    let withdrawal: WithdrawalView?
    let status: StatusView?
    let health: HealthView?
    let timeline: TimelineView?
    let text: SafeHTML
    let explainedWords: [ExplainedWordView]
    let unknowns: [UnknownFieldView]
    let sources: [SourceView]
    let contradictions: [ContradictionView]
    let relations: [RelationView]
    let citation: CitationView

    static let fields: Fields<Self> = [
        .text("kind", "What kind of item it is, in words.") { $0.kind },
        .text("title", "The title.") { $0.title },
        .html("summary", "One sentence that says what it is.") { $0.summary },
        .object("municipality", "The municipality.") { $0.municipality },
        .object("case", "The case that it is part of.") { $0.case },
        .list("topics", "The topics.") { $0.topics },
        .object("published", "When it was first published here.") { $0.published },
        .text("change_note", "What was last changed.") { $0.changeNote },
        .object("withdrawal", "That it has been withdrawn.") { $0.withdrawal },
        .object("status", "What it is on the day of the site, and why; absent for kinds that have no status.") {
            $0.status
        },
        .object("health", "How its follow-up stands; absent for kinds that are not followed up.") { $0.health },
        .object("timeline", "What happened when, to it and to what belongs to it; absent for kinds without a course.") {
            $0.timeline
        },
        .html("text", "The text below the front matter.") { $0.text },
        .list("explained_words", "The words on the page that the glossary explains.") { $0.explainedWords },
        .list("unknowns", "The fields whose values are unknown.") { $0.unknowns },
        .list("sources", "The documents that it rests on.") { $0.sources },
        .list("contradictions", "Where the sources disagree.") { $0.contradictions },
        .list("relations", "The items that refer to it, by what they say of it.") { $0.relations },
        .object("citation", "How to cite it.") { $0.citation },
    ]
}

/// That an item has been withdrawn.
struct WithdrawalView: View {
    let date: DateView
    let reason: String

    static let fields: Fields<Self> = [
        .object("date", "When.") { $0.date },
        .text("reason", "Why.") { $0.reason },
    ]
}

/// A field whose value is unknown.
struct UnknownFieldView: View {
    let about: String
    let unknown: UnknownView

    static let fields: Fields<Self> = [
        .text("about", "The name of the field.") { $0.about },
        .object("unknown", "Why it is unknown.") { $0.unknown },
    ]
}

/// A source with the place in it and the fields that it supports.
struct SourceView: View {
    let document: LinkView
    let place: FactView?
    let supports: [String]

    static let fields: Fields<Self> = [
        .object("document", "The document.") { $0.document },
        .object("place", "The place in it.") { $0.place },
        .list("supports", "The names of the fields that it supports.") { $0.supports },
    ]
}

/// A field about which the sources disagree.
struct ContradictionView: View {
    let about: String
    let readings: [ReadingView]

    static let fields: Fields<Self> = [
        .text("about", "What they disagree on.") { $0.about },
        .list("readings", "What each of them says.") { $0.readings },
    ]
}

/// What one source says.
struct ReadingView: View {
    let value: SafeHTML
    let document: LinkView?
    let place: FactView?

    static let fields: Fields<Self> = [
        .html("value", "What it says.") { $0.value },
        .object("document", "The source.") { $0.document },
        .object("place", "The place in it.") { $0.place },
    ]
}

/// The items that say the same thing of this one.
struct RelationView: View {
    let label: String
    let items: [LinkView]

    static let fields: Fields<Self> = [
        .text("label", "What they say of it.") { $0.label },
        .text("folded", "How many they are, where they are too many to show without being asked.") {
            $0.items.count > 40 ? String($0.items.count) : nil
        },
        .list("items", "The items.") { $0.items },
    ]
}
