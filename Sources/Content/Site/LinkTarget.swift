import Markdown

/// Where a link in a text leads.
package enum LinkTarget: Hashable, Sendable {
    case item(ItemKey, fragment: String?)
    /// A file below `content/`.
    case attachment(String)
    /// A heading on the same page.
    case fragment(String)
    case external(String)
    /// Nothing that there is; the reason has been reported.
    case dead(DeadLink)
}

/// Why a link leads nowhere.
package enum DeadLink: Hashable, Sendable {
    case noSuchFile(String)
    case leavesContent
    case unsafeScheme(String)
    case absolutePath
}

extension Site {
    /// Where a link as written in the text of an item leads.
    package func target(of destination: String, in item: Item) -> LinkTarget {
        if let scheme = urlScheme(of: destination) {
            return ["http", "https", "mailto", "tel"].contains(scheme)
                ? .external(destination) : .dead(.unsafeScheme(scheme))
        }
        if destination.hasPrefix("/") { return .dead(.absolutePath) }
        let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let fragment = parts.count == 2 ? String(parts[1]) : nil
        let path = parts.first.map(String.init) ?? ""
        if path.isEmpty { return .fragment(fragment ?? "") }
        guard let resolved = resolve(path, from: item.kind.folder) else { return .dead(.leavesContent) }
        return target(ofPath: resolved, fragment)
    }

    private func target(ofPath path: String, _ fragment: String?) -> LinkTarget {
        if path.hasSuffix(".md"), let slash = path.firstIndex(of: "/"), let kind = Kind(folder: path[..<slash]) {
            let key = ItemKey(kind, String(path[path.index(after: slash)...].dropLast(3)))
            if let item = self[key] ?? owner(ofAlias: key) { return .item(item.key, fragment: fragment) }
        }
        return attachments.contains(path) ? .attachment(path) : .dead(.noSuchFile(path))
    }

    /// A relative path from a folder below `content/`, without `.` and `..`; `nil` when it leaves `content/`.
    private func resolve(_ path: String, from folder: String) -> String? {
        var parts = [Substring(folder)]
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            switch part {
            case ".": continue
            case "..":
                guard parts.popLast() != nil else { return nil }
            default: parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }
}
