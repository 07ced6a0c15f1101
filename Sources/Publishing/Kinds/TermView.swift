import Content
import Templates

/// What the page of a term shows.
struct TermView: KindView {
    static let kind = Kind.term

    let related: FactView?

    init?(_ item: Item, in context: PageContext) {
        guard case .term(let term) = item.facts else { return nil }
        related = context.fact(term.related)
    }

    static let fields: Fields<Self> = [
        .object("related", "Terms near to it.") { $0.related }
    ]
}
