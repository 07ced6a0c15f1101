import Content
import Templates

/// What a free page shows besides its text.
struct PageKindView: KindView {
    static let kind = Kind.page

    let isInMenu: Bool

    init?(_ item: Item, in context: PageContext) {
        guard case .page(let page) = item.facts else { return nil }
        isInMenu = page.menu.value != nil
    }

    static let fields: Fields<Self> = [
        .flag("is_in_menu", "Whether the page is in the menu.") { $0.isInMenu },
    ]
}
