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
        let bytes = Array(destination.utf8)
        if bytes.first == UInt8(ascii: "/") { return .dead(.absolutePath) }
        let mark = bytes.firstIndex(of: UInt8(ascii: "#"))
        let fragment = mark.map { String(decoding: bytes[($0 + 1)...], as: UTF8.self) }
        let path = bytes[..<(mark ?? bytes.endIndex)]
        if path.isEmpty { return .fragment(fragment ?? "") }
        guard let resolved = resolve(path, from: item.kind.folder) else { return .dead(.leavesContent) }
        return target(ofPath: resolved, fragment)
    }

    private func target(ofPath path: ArraySlice<UInt8>, _ fragment: String?) -> LinkTarget {
        if path.suffix(3).elementsEqual(".md".utf8), let slash = path.firstIndex(of: UInt8(ascii: "/")),
            let kind = Kind(folder: String(decoding: path[..<slash], as: UTF8.self))
        {
            let key = ItemKey(kind, String(decoding: path[(slash + 1)...].dropLast(3), as: UTF8.self))
            if let item = self[key] ?? owner(ofAlias: key) { return .item(item.key, fragment: fragment) }
        }
        let path = String(decoding: path, as: UTF8.self)
        return attachments.contains(path) ? .attachment(path) : .dead(.noSuchFile(path))
    }

    /// A relative path from a folder below `content/`, without `.` and `..`; `nil` when it leaves `content/`.
    private func resolve(_ path: ArraySlice<UInt8>, from folder: String) -> ArraySlice<UInt8>? {
        if let rest = path.afterStepUp { return rest }
        var parts = [Array(folder.utf8)[...]]
        for part in path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            if part.elementsEqual(".".utf8) { continue }
            guard part.elementsEqual("..".utf8) else {
                parts.append(part)
                continue
            }
            guard parts.popLast() != nil else { return nil }
        }
        return Array(parts.joined(separator: [UInt8(ascii: "/")]))[...]
    }
}

extension ArraySlice<UInt8> {
    /// What follows `../` where no other part of the path is empty or begins with a dot, as in nearly all links.
    fileprivate var afterStepUp: ArraySlice<UInt8>? {
        guard starts(with: "../".utf8) else { return nil }
        let rest = dropFirst(3)
        var isAtStart = true
        for byte in rest {
            if isAtStart, byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") { return nil }
            isAtStart = byte == UInt8(ascii: "/")
        }
        return rest
    }
}
