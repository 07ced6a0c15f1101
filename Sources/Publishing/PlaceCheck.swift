import Content
import Diagnostics
import Markdown

/// The places of rendered pages, which come from texts and from templates: links to them are followed, and no two may
/// have the same name.
struct PlaceCheck {
    private let pages: [String: [UInt8]]
    private let addresses: Addresses
    /// The names that templates give to places.
    private let templatePlaces: Set<String>

    init(_ files: [OutputFile], _ addresses: Addresses, templatePlaces: Set<String>) {
        self.templatePlaces = templatePlaces
        pages = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        self.addresses = addresses
    }

    func diagnostics(for site: Site) -> [Diagnostic] {
        deadFragments(in: site) + takenPlaces(in: site)
    }

    /// Headings of texts that have the name of a place that the template of the page has too.
    private func takenPlaces(in site: Site) -> [Diagnostic] {
        site.items.flatMap { item -> [Diagnostic] in
            let headings = item.text.headings.filter { templatePlaces.contains($0.id) }
            guard !headings.isEmpty, let page = pages["\(addresses.folder(of: item.key))/index.html"] else { return [] }
            let places = placeNames(in: page)
            return headings.filter { heading in places.count { $0 == heading.id } > 1 }.map { heading in
                Diagnostic(
                    .error, "duplicate-place", in: item.path, at: heading.range,
                    "the page already has a place called “\(heading.id)”",
                    suggestions: [.init("word the heading in another way")])
            }
        }
    }

    private func deadFragments(in site: Site) -> [Diagnostic] {
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
        return nearMiss(of: fragment, among: places).map { "did you mean “#\($0)”?" }
            ?? "the places are: \(places.joined(separator: ", "))"
    }
}
