package import Content

/// Two versions of an item that was published when the later one was made.
package struct ItemChange: Sendable {
    let previous: Item
    let current: Item
    let site: Site

    /// `nil` where the earlier version was first published on the day of the later one, or after it: readers have not
    /// seen it.
    package init?(from previous: Item, to current: Item, on day: Day, in site: Site) {
        guard let published = previous.header.published.value, published < day else { return nil }
        (self.previous, self.current, self.site) = (previous, current, site)
    }
}
