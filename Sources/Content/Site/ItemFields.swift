import Diagnostics

/// What the fields of an item say, as a JSON object (RFC 8259) in UTF-8 without white space.
package struct ItemFields: Sendable {
    /// The fields of every kind, then those of its own, as they are declared.
    package let bytes: [UInt8]
    /// The same without `aliases`, sorted by name on every level.
    let canonicalBytes: [UInt8]

    package init(_ item: Item, in site: Site) {
        let json = Self.json(item.header, item.facts, site)
        bytes = json.bytes
        var header = item.header
        header.aliases = .absent
        canonicalBytes = (item.header.aliases.isAbsent ? json : Self.json(header, item.facts, site)).sorted
    }

    private static func json(_ header: Header, _ facts: Facts, _ site: Site) -> JSONWriter {
        var json = JSONWriter(isSortable: true)
        json.object { json in
            header.writeMembers(in: site, to: &json)
            facts.writeMembers(in: site, to: &json)
        }
        return json
    }
}
