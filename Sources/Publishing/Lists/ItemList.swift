import Content

/// The items of a kind, all of them or those that one value of a facet leaves.
struct ItemList: Sendable {
    let kind: Kind
    /// `nil` for all of them.
    let choice: (facet: Facet, value: FacetValue)?
    /// By municipality and title.
    let items: [ListedItem]
    /// What the whole list may be narrowed by.
    let index: FacetIndex

    /// How many items stand on a page, so that it stays light.
    static let pageSize = 100
    /// Fewer items than this are seen at a glance, and are not divided.
    private static let fewestToDivide = 4

    /// The whole list of a kind and those that facets narrow it to; none for free pages.
    static func all(of kind: Kind, in site: DerivedSite, _ locale: Locale) -> [ItemList] {
        guard kind != .page else { return [] }
        let items = sorted(site.site.items(of: kind), in: site, locale)
        let index = FacetIndex(items.count < fewestToDivide ? [] : items, of: kind, in: site, locale)
        let narrowed = index.facets.flatMap { division in
            division.choices.map {
                ItemList(kind: kind, choice: (division.facet, $0.value), items: $0.items, index: index)
            }
        }
        return [ItemList(kind: kind, choice: nil, items: items, index: index)] + narrowed
    }

    /// By municipality in the order of their titles, then by title; those of no municipality last.
    private static func sorted(_ items: ArraySlice<Item>, in site: DerivedSite, _ locale: Locale) -> [ListedItem] {
        let municipalities = locale.sorted(site.site.items(of: .municipality), by: \.title).map(\.key)
        let places = Dictionary(municipalities.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return locale.sorted(items, by: \.title).enumerated().map { offset, item in
            let item = ListedItem(item, in: site, locale)
            return (place: (item.municipality.flatMap { places[$0.key] } ?? .max, offset), item: item)
        }.sorted { $0.place < $1.place }.map(\.item)
    }
}

extension Locale {
    func folder(of facet: Facet) -> String { self["facets.\(facet.rawValue).url"] }
}

extension ItemList {
    func folder(_ addresses: Addresses, _ locale: Locale) -> String {
        let folder = addresses.folder(of: kind) ?? ""
        return choice.map { "\(folder)/\(locale.folder(of: $0.facet))/\($0.value.folder)" } ?? folder
    }

    /// The folder of the page with all values of a facet.
    func folder(of facet: Facet, _ addresses: Addresses, _ locale: Locale) -> String {
        "\(addresses.folder(of: kind) ?? "")/\(locale.folder(of: facet))"
    }

    /// “Avtal”, or “Avtal – Kommun: Nacka kommun”.
    func title(_ locale: Locale) -> String {
        let kind = locale["kinds.\(kind.rawValue).many"]
        guard let choice else { return kind }
        let facet = locale["facets.\(choice.facet.rawValue).label"]
        return locale.fill("facets.narrowed", ["list": kind, "facet": facet, "value": choice.value.label])
    }
}
