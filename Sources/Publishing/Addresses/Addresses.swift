package import Content

/// Where each page of the site is, relative to its root.
package struct Addresses: Sendable {
    private let segments: [Kind: String]
    /// The same with a slash at the end; empty for free pages.
    private let folders: [Kind: String]

    package init(_ locale: Locale) {
        segments = Dictionary(
            uniqueKeysWithValues: Kind.allCases.map { kind in
                (kind, kind == .page ? "" : locale["url.\(kind.rawValue)"])
            })
        folders = segments.mapValues { $0.isEmpty ? "" : "\($0)/" }
    }

    /// The folder of an item's page: `avtal/nacka-polisen`.
    package func folder(of key: ItemKey) -> String { (folders[key.kind] ?? "") + key.id }

    /// What leads to an item's page, or to a place on it, from a page that leads to the root by `root`.
    func url(of key: ItemKey, fragment: String?, root: String) -> String {
        // Folders are named with their file, so that the site also opens from disk.
        let page = String(joining: root, folders[key.kind] ?? "", key.id, "/index.html")
        return fragment.map { "\(page)#\($0)" } ?? page
    }

    /// The folder of the list of a kind: `avtal`; free pages have none.
    package func folder(of kind: Kind) -> String? {
        kind == .page ? nil : segments[kind]
    }

    /// The kind whose pages are in a folder: `avtal`.
    func kind(ofFolder folder: Substring) -> Kind? {
        Kind.allCases.first { $0 != .page && segments[$0].map { $0 == folder } ?? false }
    }

    /// The item whose folder a path leads into; there may be no such item.
    func item(at path: String) -> ItemKey? {
        let folders = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        switch folders.count {
        case 1: return ItemKey(.page, String(folders[0]))
        case 2: return kind(ofFolder: folders[0]).map { ItemKey($0, String(folders[1])) }
        default: return nil
        }
    }

    /// What leads from a page back to the root: `../../`.
    static func root(from folder: String) -> String {
        folder.isEmpty ? "" : String(repeating: "../", count: folder.utf8.count { $0 == UInt8(ascii: "/") } + 1)
    }
}
