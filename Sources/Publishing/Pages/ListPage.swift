import Content
import Templates

/// A page that lists items of a kind: all of them, or those that a facet leaves.
struct ListPage: Sendable {
    let page: PageView
    let text: Locale
    let title: String
    let about: String
    /// The whole list; `nil` where this is it.
    let whole: LinkView?
    let facets: [FacetView]
    let groups: [ListGroupView]
    let count: Int
    let filter: FilterView?
    let pager: PagerView?
    let pictures: [LinkView]

    static func fields(_ texts: Fields<Locale>) -> Fields<Self> {
        [
            .object("page", "What the layout needs.") { $0.page },
            .object("texts", "The texts of the interface, by their keys in the locale file.", fields: texts) {
                $0.text
            },
            .text("title", "The name of the kind in the plural, and what the list is narrowed to.") { $0.title },
            .text("about", "What the items of the kind are.") { $0.about },
            .object("whole", "The whole list; absent where this is it.") { $0.whole },
            .list("facets", "What the list may be narrowed by.") { $0.facets },
            .list("groups", "The items on this page, by municipality or by letter.") { $0.groups },
            .number("count", "How many items the list has on all its pages.") { $0.count },
            .object("filter", "What filters the rows on the page; absent where they are few.") { $0.filter },
            .object("pager", "The way to the other pages; absent for a list of one page.") { $0.pager },
            .list("pictures", "The pages that show them as a picture.") { $0.pictures },
        ]
    }
}

/// The items of a municipality or of a letter, or those that belong to none.
struct ListGroupView: View {
    let municipality: LinkView?
    let letter: String?
    let items: [ListItemView]

    static let fields: Fields<Self> = [
        .object("municipality", "The municipality; absent for items that belong to none.") { $0.municipality },
        .text("letter", "The letter that the titles begin with, where no item has a municipality.") { $0.letter },
        .list("items", "The items.") { $0.items },
    ]
}

/// An item in a list.
struct ListItemView: View {
    let link: LinkView
    let summary: String
    let status: String?
    let isProposal: Bool

    static let fields: Fields<Self> = [
        .object("link", "The item.") { $0.link },
        .text("summary", "One sentence that says what it is.") { $0.summary },
        .text("status", "Its status in words; absent for kinds that have none.") { $0.status },
        .flag("is_proposal", "Whether it is a decision that is only proposed.") { $0.isProposal },
    ]
}

extension ListPage {
    init(
        _ list: ItemList, _ title: String, _ number: PageNumber, _ items: ArraySlice<ListedItem>, page: PageView,
        in context: PageContext
    ) {
        self.init(
            page: page, text: context.locale, title: title,
            about: context.locale["kinds.\(list.kind.rawValue).about"],
            whole: list.choice.map { _ in
                LinkView(
                    url: context.url(ofList: list.kind), title: context.locale["kinds.\(list.kind.rawValue).many"])
            },
            facets: FacetView.all(of: list, in: context),
            groups: ListGroupView.groups(of: items, in: context),
            count: list.items.count, filter: FilterView(rows: items.count),
            pager: PagerView(number, of: list.folder(context.addresses, context.locale), in: context),
            pictures: list.choice == nil ? context.pictures(of: list.kind) : [])
    }
}

extension ListGroupView {
    /// Runs of items of one municipality; of one letter where no item has a municipality.
    static func groups(of items: ArraySlice<ListedItem>, in context: PageContext) -> [ListGroupView] {
        let isLocal = items.contains { $0.municipality != nil }
        var groups: [(key: String, items: [ListedItem])] = []
        for item in items {
            let key = isLocal ? item.municipality?.id ?? "" : context.locale.letter(of: item.item.title)
            if groups.last?.key != key { groups.append((key, [])) }
            groups[groups.count - 1].items.append(item)
        }
        return groups.map { key, items in
            ListGroupView(
                municipality: items[0].municipality.map(context.link), letter: isLocal ? nil : key,
                items: items.map { ListItemView($0, in: context) })
        }
    }
}

extension ListItemView {
    init(_ listed: ListedItem, in context: PageContext) {
        self.init(
            link: context.link(to: listed.item), summary: listed.item.header.summary.value ?? "",
            status: listed.status, isProposal: listed.item.isProposal)
    }
}
