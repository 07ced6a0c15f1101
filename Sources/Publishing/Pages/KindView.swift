import Content
import Templates

/// What the pages of one kind show of its facts. The kind's name is the name of its template.
protocol KindView: View {
    static var kind: Kind { get }
    /// `nil` for an item of another kind.
    init?(_ item: Item, in context: PageContext)
}

/// A page of an item: the layout's fields, what every item shows, and what its kind shows.
struct ItemPage<Facts: KindView>: Sendable {
    let page: PageView
    let text: Locale
    let item: HeaderView
    let facts: Facts

    static func fields(_ texts: Fields<Locale>) -> Fields<Self> {
        let fields: [Templates.Field<Self>] = [
            .object("page", "What the layout needs.") { $0.page },
            .object("texts", "The texts of the interface, by their keys in the locale file.", fields: texts) {
                $0.text
            },
            .object("item", "What every item shows.") { $0.item },
        ]
        // A free page has no fields of its own, and the name of its kind is that of the layout's.
        return Fields(
            Facts.kind == .page
                ? fields : fields + [.object(Facts.kind.rawValue, "What only this kind shows.") { $0.facts }])
    }
}
