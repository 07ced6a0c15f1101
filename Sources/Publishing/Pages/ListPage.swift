import Content
import Templates

/// The page that lists the items of a kind.
struct ListPage: Sendable {
    let page: PageView
    let text: Locale
    let title: String
    let about: String
    let groups: [ListGroupView]
    let count: Int
    let pictures: [LinkView]

    static func fields(_ texts: Fields<Locale>) -> Fields<Self> {
        [
            .object("page", "What the layout needs.") { $0.page },
            .object("texts", "The texts of the interface, by their keys in the locale file.", fields: texts) {
                $0.text
            },
            .text("title", "The name of the kind in the plural.") { $0.title },
            .text("about", "What the items of the kind are.") { $0.about },
            .list("groups", "The items by municipality.") { $0.groups },
            .number("count", "How many items there are.") { $0.count },
            .list("pictures", "The pages that show them as a picture.") { $0.pictures },
        ]
    }
}

/// The items of a municipality, or those that belong to none.
struct ListGroupView: View {
    let municipality: LinkView?
    let items: [ListItemView]

    static let fields: Fields<Self> = [
        .object("municipality", "The municipality; absent for items that belong to none.") { $0.municipality },
        .list("items", "The items.") { $0.items },
    ]
}

/// An item in a list.
struct ListItemView: View {
    let link: LinkView
    let summary: String
    let isProposal: Bool

    static let fields: Fields<Self> = [
        .object("link", "The item.") { $0.link },
        .text("summary", "One sentence that says what it is.") { $0.summary },
        .flag("is_proposal", "Whether it is a decision that is only proposed.") { $0.isProposal },
    ]
}

extension ListGroupView {
    /// Items by municipality, in the order of the municipalities' titles; those without one last.
    static func groups(of items: [Item], in context: PageContext) -> [ListGroupView] {
        let municipalities = context.site.items(of: .municipality)
        let grouped = municipalities.map { municipality in
            ListGroupView(
                municipality: context.link(to: municipality),
                items: items.filter { context.site[$0.header.municipality]?.key == municipality.key }
                    .map { ListItemView($0, in: context) })
        }
        let others = items.filter { context.site[$0.header.municipality] == nil }
        return (grouped + [ListGroupView(municipality: nil, items: others.map { ListItemView($0, in: context) })])
            .filter { !$0.items.isEmpty }
    }
}

extension ListItemView {
    init(_ item: Item, in context: PageContext) {
        self.init(link: context.link(to: item), summary: item.header.summary.value ?? "", isProposal: item.isProposal)
    }
}
