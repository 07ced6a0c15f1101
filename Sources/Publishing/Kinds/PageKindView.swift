import Content
import Templates

/// A free page shows nothing but what every item shows.
struct PageKindView: KindView {
    static let kind = Kind.page

    init?(_ item: Item, in context: PageContext) {
        guard case .page = item.facts else { return nil }
    }

    static let fields: Fields<Self> = []
}
