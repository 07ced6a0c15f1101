import Diagnostics
import Markdown

/// All that an item says, in the one form that its fingerprint is taken of.
///
/// A JSON object (RFC 8259) in UTF-8 without white space, its members sorted by name on every level:
/// - `fields`: what the data file of the item has under the same name, but for `aliases`;
/// - `kind`: the kind, `agreement`;
/// - `text`: the HTML of the text below the front matter, where a link to another item is its folder and id,
///   `agreements/nacka-polisen#parter`;
/// - `version`: 1, the number of this form.
///
/// It changes with every fact, source and word that the item publishes. It does not change with line endings, a
/// byte-order mark, the order of keys, quotes or comments in the file, nor with the day for which the site is derived, the
/// language and address of the site, or what other items say; nor with the item's own id, so that an item that is renamed
/// is still what was cited.
package struct CanonicalItem: Sendable {
    package let bytes: [UInt8]

    package init(_ item: Item, in site: Site) { self.init(item, ItemFields(item, in: site), in: site) }

    /// `fields` are those of the item, for who has them anyway.
    package init(_ item: Item, _ fields: ItemFields, in site: Site) {
        let text = item.text.html { link in
            switch site.target(of: link.destination, in: item) {
            case .item(let key, let fragment): "\(key)" + (fragment.map { "#\($0)" } ?? "")
            case .attachment(let path): path
            case .fragment, .external: link.destination
            case .dead: nil
            }
        }
        var json = JSONWriter()
        json.object { json in
            json.member("fields", json: fields.canonicalBytes)
            json.member("kind", item.kind.rawValue)
            json.member("text", utf8: text)
            json.member("version", 1)
        }
        bytes = json.bytes
    }
}
