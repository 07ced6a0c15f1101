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
        let mark = destination.utf8.firstIndex(of: UInt8(ascii: "#"))
        let fragment = mark.map { String(destination[destination.utf8.index(after: $0)...]) }
        let path = destination[..<(mark ?? destination.endIndex)]
        if path.isEmpty { return .fragment(fragment ?? "") }
        guard let resolved = resolve(path, from: item.kind.folder) else { return .dead(.leavesContent) }
        return target(ofPath: resolved, fragment)
    }

    private func target(ofPath path: String, _ fragment: String?) -> LinkTarget {
        if path.hasSuffix(".md"), let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")),
            let kind = Kind(folder: path[..<slash])
        {
            let key = ItemKey(kind, String(path[path.utf8.index(after: slash)...].dropLast(3)))
            if let item = self[key] ?? owner(ofAlias: key) { return .item(item.key, fragment: fragment) }
        }
        return attachments.contains(path) ? .attachment(path) : .dead(.noSuchFile(path))
    }

    /// A relative path from a folder below `content/`, without `.` and `..`; `nil` when it leaves `content/`.
    private func resolve(_ path: Substring, from folder: String) -> String? {
        if let rest = path.afterStepUp { return rest }
        var parts = [Substring(folder)]
        for bytes in path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            let part = Substring(bytes)
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

extension Substring {
    /// What follows `../` where no other part of the path is empty or begins with a dot, as in nearly all links.
    fileprivate var afterStepUp: String? {
        guard utf8.starts(with: "../".utf8) else { return nil }
        var isAtStart = true
        for byte in utf8.dropFirst(3) {
            if isAtStart, byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") { return nil }
            isAtStart = byte == UInt8(ascii: "/")
        }
        return String(self[utf8.index(startIndex, offsetBy: 3)...])
    }
}
