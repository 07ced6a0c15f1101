import Content
import Templates

/// The first page.
struct StartPage: Sendable {
    let page: PageView
    let text: Locale
    let registers: [KindLinkView]
    let kinds: [KindLinkView]
    let municipalities: [LinkView]

    static func fields(_ texts: Fields<Locale>) -> Fields<Self> {
        [
            .object("page", "What the layout needs.") { $0.page },
            .object("texts", "The texts of the interface, by their keys in the locale file.", fields: texts) {
                $0.text
            },
            .list("registers", "The registers, each with how many rows it has.") { $0.registers },
            .list("kinds", "The lists, each with how many items it has.") { $0.kinds },
            .list("municipalities", "The municipalities.") { $0.municipalities },
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
