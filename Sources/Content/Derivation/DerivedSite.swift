/// A site with what is derived for each of its items, worked out once.
package struct DerivedSite: Sendable {
    package let site: Site
    package let glossary: Glossary
    /// The free pages that ask for a place in the menu, in its order.
    package let pagesInMenu: [Item]
    private let derivation: Derivation

    private enum Derivation {
        case done([Derived])
        case late(LateDerivation)
    }

    /// Derives an item when it is first asked for, as for a page that is shown alone.
    package init(_ site: Site) {
        self.site = site
        glossary = Glossary(site)
        pagesInMenu = site.pagesInMenu
        derivation = .late(LateDerivation(site))
    }

    /// Derives the items on up to `jobs` tasks.
    package init(_ site: Site, jobs: Int) async {
        self.site = site
        glossary = Glossary(site)
        pagesInMenu = site.pagesInMenu
        derivation = .done(await concurrentMap(site.items, jobs: jobs) { site.derived($0) })
    }

    /// `nothing` where there is no such item.
    package subscript(key: ItemKey) -> Derived { site.position(of: key).map { self[$0] } ?? .nothing }

    private subscript(position: Int) -> Derived {
        switch derivation {
        case .done(let all): all[position]
        case .late(let derivation): derivation[position]
        }
    }

    /// In the order of the site's items.
    package var derived: [Derived] {
        switch derivation {
        case .done(let all): all
        case .late(let derivation): site.items.indices.map { derivation[$0] }
        }
    }

    /// The items of a kind, each with what is derived for it, sorted by id.
    package func items(of kind: Kind) -> [(item: Item, derived: Derived)] {
        let items = site.items(of: kind)
        return zip(items, items.indices).map { ($0, self[$1]) }
    }
}

extension Site {
    fileprivate var pagesInMenu: [Item] {
        items(of: .page)
            .compactMap { item -> (place: Int, item: Item)? in
                guard case .page(let page) = item.facts, let place = page.menu.value else { return nil }
                return (place, item)
            }
            .sorted { ($0.place, $0.item.id) < ($1.place, $1.item.id) }
            .map(\.item)
    }
}
