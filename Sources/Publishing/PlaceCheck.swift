import Content
import Diagnostics
import Markdown

/// The places of rendered pages, which come from texts and from templates, to follow links to them.
struct PlaceCheck {
    private let site: Site
    private let page: (Item) -> [UInt8]?
    /// Of the pages that had to be looked at.
    private var places: [ItemKey: [String]] = [:]

    /// `page` renders an item; it is asked only for pages whose texts do not tell.
    init(_ site: Site, page: @escaping (Item) -> [UInt8]?) {
        self.site = site
        self.page = page
    }

    /// Links to places that no page has.
    mutating func diagnostics() -> [Diagnostic] {
        site.items.flatMap { item in item.text.links.compactMap { diagnostic(for: $0, in: item) } }
    }

    private mutating func diagnostic(for link: Link, in item: Item) -> Diagnostic? {
        guard link.destination.utf8.contains(UInt8(ascii: "#")) else { return nil }
        let (key, fragment): (ItemKey, String)
        switch site.target(of: link.destination, in: item) {
        case .item(let target, let name?): (key, fragment) = (target, name)
        case .fragment(let name): (key, fragment) = (item.key, name)
        default: return nil
        }
        guard !fragment.isEmpty, let target = site[key],
            !target.text.headings.contains(where: { $0.id == fragment }),
            let places = places(of: target), !places.contains(fragment)
        else { return nil }
        let names = places.map(nameInContent)
        return Diagnostic(
            .error, "dead-fragment", in: item.path, at: link.destinationRange,
            "the page “\(target.title)” has no place called “\(fragment)”",
            suggestions: [.init(help(for: fragment, among: names))], edits: edits(link, fragment, among: names))
    }

    /// Only where the destination stands in the link, and no other place is near.
    private func edits(_ link: Link, _ fragment: String, among names: [String]) -> [Edit] {
        guard link.destinationRange != link.range, let name = onlyNearMiss(of: fragment, among: names) else {
            return []
        }
        return [.init(link.destinationRange, "\(link.destination.prefix { $0 != "#" })#\(name)")]
    }

    /// `nil` where the page cannot be rendered.
    private mutating func places(of item: Item) -> [String]? {
        if let known = places[item.key] { return known }
        let names = page(item).map(placeNames)
        places[item.key] = names
        return names
    }

    private func help(for fragment: String, among names: [String]) -> Message {
        if names.isEmpty { return "link to the page itself" }
        return nearMiss(of: fragment, among: names).map { "did you mean “#\($0)”?" }
            ?? "the places are: \(names.joined(separator: ", "))"
    }

    /// Headings of the text are called in links as they are on a forge.
    private func nameInContent(_ place: String) -> String {
        place.hasPrefix(Heading.placePrefix) ? String(place.dropFirst(Heading.placePrefix.count)) : place
    }
}
