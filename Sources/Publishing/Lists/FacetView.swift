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
            let facet = division.facet
            let label = context.locale["facets.\(facet.rawValue).label"]
            let folder = "\(context.addresses.folder(of: list.kind) ?? "")/\(context.locale.folder(of: facet))"
            let all = LinkView(url: "\(context.root)\(folder)/index.html", title: label)
            return FacetView(
                label: label, isOpen: facet == list.choice?.facet,
                choices: division.offered.map { FacetChoiceView($0, of: facet, of: list, in: context) },
                all: division.hasPage ? CountedLinkView(link: all, count: division.choices.count) : nil)
        }
    }

    /// All values of a facet.
    static func choices(of facet: Facet, of list: ItemList, in context: PageContext) -> [FacetChoiceView] {
        list.index.facets.filter { $0.facet == facet }.flatMap(\.choices).map {
            FacetChoiceView($0, of: facet, of: list, in: context)
        }
    }
}

extension FacetChoiceView {
    fileprivate init(_ choice: FacetIndex.Choice, of facet: Facet, of list: ItemList, in context: PageContext) {
        let narrowed = ItemList(
            kind: list.kind, choice: (facet, choice.value), items: choice.items, index: list.index)
        let folder = narrowed.folder(context.addresses, context.locale)
        self.init(
            link: LinkView(url: "\(context.root)\(folder)/index.html", title: choice.value.label),
            count: choice.items.count,
            isCurrent: facet == list.choice?.facet && choice.value == list.choice?.value)
    }
}
