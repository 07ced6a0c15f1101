import Content
import Diagnostics
import Markdown

/// Links to a place on a page are followed on the rendered page, because a place may come from the text or a template.
struct FragmentCheck {
    private let pages: [String: [UInt8]]
    private let addresses: Addresses

    init(_ files: [OutputFile], _ addresses: Addresses) {
        pages = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        self.addresses = addresses
    }

    func diagnostics(for site: Site) -> [Diagnostic] {
        site.items.flatMap { item in
            item.text.links.compactMap { link -> Diagnostic? in
                let (key, fragment): (ItemKey, String)
                switch site.target(of: link.destination, in: item) {
                case .item(let target, let name?): (key, fragment) = (target, name)
                case .fragment(let name): (key, fragment) = (item.key, name)
                default: return nil
                }
                guard !fragment.isEmpty, let target = site[key], !target.text.headings.contains(where: { $0.id == fragment }),
                    let page = pages["\(addresses.folder(of: key))/index.html"]
                else { return nil }
                let places = Self.ids(in: page)
                guard !places.contains(fragment) else { return nil }
                let near = nearMiss(of: fragment, among: places)
                return Diagnostic(
                    .error, "dead-fragment", in: item.path, at: link.destinationRange,
                    "the page “\(target.title)” has no place called “\(fragment)”",
                    suggestions: [.init(near.map { "did you mean “#\($0)”?" } ?? "the places are: \(places.joined(separator: ", "))")])
            }
        }
    }

    /// The values of the `id` attributes of a page that a template or the Markdown writer has made.
    private static func ids(in page: [UInt8]) -> [String] {
        let mark = Array(" id=\"".utf8)
        var ids: [String] = []
        var offset = 0
        while offset + mark.count < page.count {
            guard page[offset...].starts(with: mark) else {
                offset += 1
                continue
            }
            let start = offset + mark.count
            let end = page[start...].firstIndex(of: UInt8(ascii: "\"")) ?? page.endIndex
            ids.append(String(decoding: page[start..<end], as: UTF8.self))
            offset = end
        }
        return ids
    }
}
