import Content

/// An item with what every list in which it stands shows of it, so that it is worked out once.
///
/// A class, because most items stand in half a dozen lists.
final class ListedItem: Sendable {
    let item: Item
    /// The municipality that the item itself names; `nil` where it names none.
    let municipality: Item?
    /// Its status in words; `nil` for kinds that have none.
    let status: String?

    init(_ item: Item, in site: DerivedSite, _ locale: Locale) {
        self.item = item
        municipality = site.site[item.header.municipality]
        status = site[item.key].status.map { locale.words(for: $0.label, in: site.site) }
    }
}
