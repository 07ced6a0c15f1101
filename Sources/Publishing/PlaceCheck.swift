import Content
import Diagnostics
import Markdown

/// The places of rendered pages, which come from texts and from templates, to follow links to them.
struct PlaceCheck {
    private let pages: [String: [UInt8]]
    private let addresses: Addresses

    init(_ files: [OutputFile], _ addresses: Addresses) {
        pages = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        self.addresses = addresses
    }

    /// Links to places that no page has.
    func diagnostics(for site: Site) -> [Diagnostic] {
        site.items.flatMap { item in
            item.text.links.compactMap { link -> Diagnostic? in
                let (key, fragment): (ItemKey, String)
                switch site.target(of: link.destination, in: item) {
                case .item(let target, let name?): (key, fragment) = (target, name)
                case .fragment(let name): (key, fragment) = (item.key, name)
                default: return nil
                }
                guard !fragment.isEmpty, let target = site[key],
                    !target.text.headings.contains(where: { $0.id == fragment }),
                    let page = pages["\(addresses.folder(of: key))/index.html"]
                else { return nil }
                let places = placeNames(in: page)
                guard !places.contains(fragment) else { return nil }
                return Diagnostic(
                    .error, "dead-fragment", in: item.path, at: link.destinationRange,
                    "the page “\(target.title)” has no place called “\(fragment)”",
                    suggestions: [.init(help(for: fragment, among: places))])
            }
        }
    }

    private func help(for fragment: String, among places: [String]) -> Message {
        if places.isEmpty { return "link to the page itself" }
        let places = places.map(nameInContent)
        return nearMiss(of: fragment, among: places).map { "did you mean “#\($0)”?" }
            ?? "the places are: \(places.joined(separator: ", "))"
    }

    /// Headings of the text are called in links as they are on a forge.
    private func nameInContent(_ place: String) -> String {
        place.hasPrefix(Heading.placePrefix) ? String(place.dropFirst(Heading.placePrefix.count)) : place
    }
}
