/// A site with what is derived for each of its items, worked out once.
package struct DerivedSite: Sendable {
    package let site: Site
    /// In the order of the site's items.
    package let derived: [Derived]
    package let glossary: Glossary

    package init(_ site: Site) {
        self.site = site
        glossary = Glossary(site)
        derived = site.items.map(site.derived)
    }

    /// Derives the items on up to `jobs` tasks.
    package init(_ site: Site, jobs: Int) async {
        self.site = site
        glossary = Glossary(site)
        derived = await concurrentMap(site.items, jobs: jobs) { site.derived($0) }
    }

    /// `nothing` where there is no such item.
    package subscript(key: ItemKey) -> Derived { site.position(of: key).map { derived[$0] } ?? .nothing }

    /// The items of a kind, each with what is derived for it, sorted by id.
    package func items(of kind: Kind) -> [(item: Item, derived: Derived)] {
        zip(site.items, derived).filter { $0.0.kind == kind }.map { ($0.0, $0.1) }
    }
}
