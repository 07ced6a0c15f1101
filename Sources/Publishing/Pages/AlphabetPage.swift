import Content
import Templates

/// A page of the index from A to the last letter: the letters alone, or the titles that begin with one of them.
struct AlphabetPage: Sendable {
    let page: PageView
    let texts: Locale
    let title: String
    let letters: [FacetChoiceView]
    let items: [AlphabetItemView]
    let filter: FilterView?
    let pager: PagerView?

    static func fields(_ texts: Fields<Locale>) -> Fields<Self> {
        [
            .object("page", "What the layout needs.") { $0.page },
            .object("texts", "The texts of the interface.", fields: texts) { $0.texts },
            .text("title", "The name of the index, or the letter.") { $0.title },
            .list("letters", "The letters that titles begin with, each with how many do.") { $0.letters },
            .list("items", "The items of the letter; none on the first page of the index.") { $0.items },
            .object("filter", "What filters the rows on the page; absent where they are few.") { $0.filter },
            .object("pager", "The way to the other pages; absent for a letter of one page.") { $0.pager },
        ]
    }
}

/// An item in the index.
struct AlphabetItemView: View {
    let link: LinkView
    let kind: String

    static let fields: Fields<Self> = [
        .object("link", "The item.") { $0.link },
        .text("kind", "What it is: “Avtal”.") { $0.kind },
    ]
}

extension AlphabetPage {
    /// `letter` is `nil` on the first page of the index.
    init(
        _ index: AlphabetIndex, _ letter: AlphabetIndex.Letter?, _ number: PageNumber, _ items: ArraySlice<Item>,
        page: PageView, in context: PageContext
    ) {
        self.init(
            page: page, texts: context.locale, title: page.title,
            letters: index.letters.map { other in
                FacetChoiceView(
                    link: LinkView(url: "\(context.root)\(other.folder)/index.html", title: other.name),
                    count: other.items.count, isCurrent: other.name == letter?.name)
            },
            items: items.map {
                AlphabetItemView(
                    link: context.link(to: $0), kind: context.locale["kinds.\($0.kind.rawValue).one"])
            },
            filter: FilterView(rows: items.count),
            pager: letter.flatMap { PagerView(number, of: $0.folder, in: context) })
    }
}
