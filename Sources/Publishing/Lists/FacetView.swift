import Content
import Templates

/// What a list may be narrowed by, such as municipalities.
struct FacetView: View {
    let label: String
    let isOpen: Bool
    let choices: [FacetChoiceView]
    let all: CountedLinkView?

    static let fields: Fields<Self> = [
        .text("label", "What may be chosen: “Kommun”.") { $0.label },
        .flag("is_open", "Whether the list is narrowed by it.") { $0.isOpen },
        .list("choices", "The values, each with its list; of many only those with the most items.") { $0.choices },
        .object("all", "The page of all values; absent where all are here.") { $0.all },
    ]
}

/// A value that a list may be narrowed to.
struct FacetChoiceView: View {
    let link: LinkView
    let count: Int
    let isCurrent: Bool

    static let fields: Fields<Self> = [
        .object("link", "The list that it leaves.") { $0.link },
        .number("count", "How many items that has.") { $0.count },
        .flag("is_current", "Whether it is this list.") { $0.isCurrent },
    ]
}

/// A link, and how many things are behind it.
struct CountedLinkView: View {
    let link: LinkView
    let count: Int

    static let fields: Fields<Self> = [
        .object("link", "The link.") { $0.link },
        .number("count", "How many.") { $0.count },
    ]
}

extension FacetView {
    /// A list that is narrowed offers the other values of its own facet; the whole list offers all facets.
    static func all(of list: ItemList, in context: PageContext) -> [FacetView] {
        list.index.facets.filter { list.choice == nil || $0.facet == list.choice?.facet }.map { division in
            let label = context.locale["facets.\(division.facet.rawValue).label"]
            let folder = list.folder(of: division.facet, context.addresses, context.locale)
            let all = LinkView(url: "\(context.root)\(folder)/index.html", title: label)
            return FacetView(
                label: label, isOpen: division.facet == list.choice?.facet,
                choices: FacetChoiceView.all(division.offered, below: folder, current: list.choice?.value, in: context),
                all: division.hasPage ? CountedLinkView(link: all, count: division.choices.count) : nil)
        }
    }
}

extension FacetChoiceView {
    /// Choices of a facet, whose lists are below its folder; `current` is the one by which the list is narrowed.
    static func all(
        _ choices: [FacetIndex.Choice], below folder: String, current: FacetValue? = nil, in context: PageContext
    ) -> [FacetChoiceView] {
        let start = "\(context.root)\(folder)/"
        return choices.map { choice in
            FacetChoiceView(
                link: LinkView(
                    url: String(joining: start, choice.value.folder, "/index.html"), title: choice.value.label),
                count: choice.items.count, isCurrent: choice.value == current)
        }
    }
}
