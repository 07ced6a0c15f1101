import Templates

/// What a field says: one or more values, or that they are unknown.
struct FactView: View {
    let values: [ValueView]
    let unknown: UnknownView?

    static let fields: Fields<Self> = [
        .list("values", "What is known; empty when it is unknown.") { $0.values },
        .object("unknown", "That it is unknown, and why.") { $0.unknown },
    ]
}

/// One value: a text, a sentence with words that are explained, a date or a link.
struct ValueView: View {
    var text: String?
    var sentence: SafeHTML?
    var date: DateView?
    var link: LinkView?

    static let fields: Fields<Self> = [
        .text("text", "A text.") { $0.text },
        .html("sentence", "A text with words that the page explains as links.") { $0.sentence },
        .object("date", "A date.") { $0.date },
        .object("link", "A link to an item.") { $0.link },
    ]
}

/// That something is unknown, and why.
struct UnknownView: View {
    let reason: String
    let note: SafeHTML?

    static let fields: Fields<Self> = [
        .text("reason", "Why it is unknown, in words.") { $0.reason },
        .html("note", "What more there is to say.") { $0.note },
    ]
}
