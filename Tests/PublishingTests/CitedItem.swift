import Content
import Testing

@testable import Publishing

/// An item on a site of its own, as of 2026-11-21, and the place of its page.
struct CitedItem {
    let item: Item
    let context: PageContext

    init(_ path: String, _ fields: String, title: String, baseURL: String?) throws {
        let parts = path.split(separator: "/")
        let key = ItemKey(try #require(Kind(folder: parts[0])), String(parts[1]))
        let quoted = title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        let text = "---\ntitle: \"\(quoted)\"\nsummary: S\npublished: 2026-11-20\n\(fields)\n---\nText.\n"
        let file = SourceFile(path: "content/\(path).md", key: key, bytes: Array(text.utf8))
        item = try #require(Item.read(file).item)
        let base = baseURL.map { "base_url: \($0)\n" } ?? ""
        let (configuration, _) = SiteConfiguration.read(
            Array("name: Provsajten\npublisher: {name: Provkommunen}\n\(base)".utf8))
        let (site, _) = Site.link([item], configuration: configuration, asOf: try #require(Day("2026-11-21")))
        let locale = try SitePages.swedish()
        context = PageContext(
            derived: DerivedSite(site), locale: locale, addresses: Addresses(locale), root: "../../")
    }
}

/// The citation of an item on a site of its own.
func cited(
    _ path: String, _ fields: String = "", title: String = "T", baseURL: String? = "https://prov.example/insyn"
) throws -> Citation {
    let cited = try CitedItem(path, fields, title: title, baseURL: baseURL)
    return Citation(cited.item, in: cited.context)
}
