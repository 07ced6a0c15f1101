package import Content
import Diagnostics

/// What somebody calls an item by: its address with or without the site's, its file, or its id with or without its kind.
///
///     https://insyn.example/avtal/nacka-polisen/    avtal/nacka-polisen/index.html
///     content/agreements/nacka-polisen.md           agreement/nacka-polisen           nacka-polisen
package struct ItemName {
    private let parts: [Substring]
    /// Whether it is an address, where a single part names a free page and never an id of another kind.
    private let isAddress: Bool
    private let addresses: Addresses

    package enum Meaning {
        case item(Item)
        /// An id of more than one kind.
        case several([ItemKey])
        /// `nearest` is what was most likely meant.
        case nothing(nearest: String?)
    }

    /// `nil` for a web address that is not below the address of the site.
    package init?(_ text: String, baseURL: String?, _ addresses: Addresses) {
        self.addresses = addresses
        let plain = text.prefix { $0 != "#" && $0 != "?" }
        var path = plain
        if let scheme = plain.firstRange(of: "://") {
            guard let below = Self.remove(Self.place(of: baseURL), from: plain[scheme.upperBound...]) else {
                return nil
            }
            path = below
        } else if plain.hasPrefix("/") {
            let folder = Self.place(of: baseURL).drop { $0 != "/" }
            path = Self.remove(folder, from: plain) ?? plain
        }
        isAddress = plain.hasPrefix("/") || path.startIndex != plain.startIndex
        parts = Self.parts(of: path)
    }

    /// An address without its scheme and the slash at its end: `insyn.example/sub`.
    private static func place(of baseURL: String?) -> Substring {
        guard let baseURL, let scheme = baseURL.firstRange(of: "://") else { return "" }
        let place = baseURL[scheme.upperBound...]
        return place.hasSuffix("/") ? place.dropLast() : place
    }

    /// What follows a place, which letters in capitals name as well; `nil` for what is not below it.
    private static func remove(_ place: Substring, from text: Substring) -> Substring? {
        guard !place.isEmpty, text.lowercased().hasPrefix(place.lowercased()) else { return nil }
        let rest = text.dropFirst(place.count)
        return rest.isEmpty || rest.hasPrefix("/") ? rest : nil
    }

    private static func parts(of path: Substring) -> [Substring] {
        var parts = path.split(separator: "/").filter { $0 != "." }
        if parts.count > 1, ["index.html", "index.json", "status.svg"].contains(parts.last) { parts.removeLast() }
        if parts.count > 1, parts.first == "content" { parts.removeFirst() }
        if let last = parts.last, last.hasSuffix(".md") { parts[parts.count - 1] = last.dropLast(3) }
        return parts
    }

    package func meaning(in site: Site) -> Meaning {
        let keys = keys
        let found = Set(keys.compactMap { site[$0] ?? site.owner(ofAlias: $0) }.map(\.key)).sorted()
        if found.count == 1, let item = site[found[0]] { return .item(item) }
        guard found.isEmpty else { return .several(found) }
        let kinds = Set(keys.map(\.kind))
        let near = nearMiss(
            of: keys.first?.id ?? "", among: site.items.lazy.filter { kinds.contains($0.kind) }.map(\.id))
        return .nothing(nearest: near.map { keys.count == 1 ? ItemKey(keys[0].kind, $0).description : $0 })
    }

    private var keys: [ItemKey] {
        switch parts.count {
        case 1 where isAddress: [ItemKey(.page, String(parts[0]))]
        case 1: Kind.allCases.map { ItemKey($0, String(parts[0])) }
        case 2: kind(parts[0]).map { [ItemKey($0, String(parts[1]))] } ?? []
        default: []
        }
    }

    private func kind(_ name: Substring) -> Kind? {
        addresses.kind(ofFolder: name) ?? Kind(folder: name) ?? Kind(rawValue: String(name))
    }
}

extension Publication {
    /// What a name means on a site; `nil` for a web address that is not below that of the site.
    package func meaning(of name: String, in site: Site) -> ItemName.Meaning? {
        ItemName(name, baseURL: site.configuration.baseURL.value, addresses)?.meaning(in: site)
    }
}
