import Content
import Templates

/// The first page.
struct StartPage: Sendable {
    let page: PageView
    let text: Locale
    let municipalities: [LinkView]
    let search: String
    let index: String
    let figures: [CountedLinkView]
    let overdue: NewsView
    let upcoming: NewsView
    let latest: NewsView
    let registers: [KindLinkView]
    let kinds: [KindLinkView]

    static func fields(_ texts: Fields<Locale>) -> Fields<Self> {
        [
            .object("page", "What the layout needs.") { $0.page },
            .object("texts", "The texts of the interface, by their keys in the locale file.", fields: texts) {
                $0.text
            },
            .list("municipalities", "The municipalities.") { $0.municipalities },
            .url("search", "The page of the search.") { $0.search },
            .url("index", "The index of all letters.") { $0.index },
            .list("figures", "Numbers that say how things stand, each with the list behind it.") { $0.figures },
            .object("overdue", "What should have been done and is not known to be.") { $0.overdue },
            .object("upcoming", "What is due next.") { $0.upcoming },
            .object("latest", "What was published last.") { $0.latest },
            .list("registers", "The registers, each with how many rows it has.") { $0.registers },
            .list("kinds", "The lists, each with how many items it has.") { $0.kinds },
        ]
    }
}

/// A link to the list of a kind or to a register.
struct KindLinkView: View {
    let link: LinkView
    let about: String
    let count: Int

    static let fields: Fields<Self> = [
        .object("link", "The list.") { $0.link },
        .text("about", "What the items of the kind are.") { $0.about },
        .number("count", "How many items there are.") { $0.count },
    ]
}

/// The first of many dated things, and where the rest is.
struct NewsView: View {
    let rows: [NewsRowView]
    let all: String

    static let fields: Fields<Self> = [
        .list("rows", "The first of them; none where there is nothing.") { $0.rows },
        .url("all", "The register that has all.") { $0.all },
    ]

    /// How many the start page shows.
    static let most = 5
}

/// A dated thing that an item tells of.
struct NewsRowView: View {
    let date: DateView
    let words: String
    let link: LinkView

    static let fields: Fields<Self> = [
        .object("date", "When.") { $0.date },
        .text("words", "What it is.") { $0.words },
        .object("link", "The item.") { $0.link },
    ]
}
