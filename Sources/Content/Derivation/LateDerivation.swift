import Synchronization

/// What is derived for the items of a site, each when it is first asked for.
final class LateDerivation: Sendable {
    private let site: Site
    private let derived: Mutex<[Derived?]>

    init(_ site: Site) {
        self.site = site
        derived = Mutex([Derived?](repeating: nil, count: site.items.count))
    }

    /// Of the item at a position among the site's.
    subscript(position: Int) -> Derived {
        if let known = derived.withLock({ $0[position] }) { return known }
        let value = site.derived(site.items[position])
        derived.withLock { $0[position] = value }
        return value
    }
}
