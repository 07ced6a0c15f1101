import Content

/// The items of a kind by what their list may be narrowed by.
struct FacetIndex: Sendable {
    /// Those that divide the items; a facet of one value, or of none, is left out.
    let facets: [Division]

    /// A facet with its values.
    struct Division: Sendable {
        let facet: Facet
        let choices: [Choice]
        /// The choices that lists offer: of many only those with the most items, in the order in which they come.
        let offered: [Choice]

        /// How many values a list offers before it points to a page of its own for the rest.
        static let most = 24

        var hasPage: Bool { choices.count > Self.most }

        init(_ facet: Facet, _ choices: [Choice]) {
            self.facet = facet
            self.choices = choices
            offered = choices.count > Self.most ? Self.mostFrequent(choices) : choices
        }

        private static func mostFrequent(_ choices: [Choice]) -> [Choice] {
            let byCount = choices.enumerated().sorted { a, b in
                (b.element.items.count, a.offset) < (a.element.items.count, b.offset)
            }
            return byCount.prefix(most).sorted { $0.offset < $1.offset }.map(\.element)
        }
    }

    struct Choice: Sendable {
        let value: FacetValue
        /// In the order of the list.
        let items: [ListedItem]
    }

    /// `items` are in the order of the list.
    init(_ items: [ListedItem], of kind: Kind, in site: DerivedSite, _ locale: Locale) {
        let all = items.map { ($0, site[$0.item.key]) }
        facets = Facet.all(of: kind).compactMap { facet in
            var found: [FacetValue: [ListedItem]] = [:]
            for (item, derived) in all {
                for value in facet.values(of: item.item, derived, in: site.site, locale) {
                    found[value, default: []].append(item)
                }
            }
            guard found.count > 1 else { return nil }
            return Division(facet, Self.sorted(found, facet, locale))
        }
    }

    /// By label in the order of the alphabet; the newest year first and the unknown one last.
    private static func sorted(_ found: [FacetValue: [ListedItem]], _ facet: Facet, _ locale: Locale) -> [Choice] {
        let choices = locale.sorted(found.map(Choice.init), by: \.value.label)
        guard facet == .year else { return choices }
        let unknown = FacetValue(unknownIn: locale)
        return choices.filter { $0.value != unknown }.reversed() + choices.filter { $0.value == unknown }
    }
}
