extension HTMLPage {
    /// What the page leads to or loads: every `href`, `src`, `srcset`, `action` and `poster`.
    var references: [(element: Element, address: String)] {
        elements.flatMap { element in
            element.attributes.filter { ["href", "src", "srcset", "action", "poster", "data"].contains($0.name) }
                .map { (element, $0.value) }
        }
    }

    /// References within the site, as they are written.
    var internalReferences: [String] {
        references.filter { $0.element["rel"] != "canonical" }.map(\.address).filter { !Self.hasScheme($0) }
    }

    static func hasScheme(_ address: String) -> Bool {
        address.hasPrefix("//") || address.prefixMatch(of: /[A-Za-z][A-Za-z0-9+.\-]*:/) != nil
    }
}

/// Where an address on a page leads, as a path below the site's root; nothing where it leaves the site.
func destination(of address: String, from page: String) -> (path: String, fragment: String?)? {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let fragment = parts.count == 2 ? parts[1] : nil
    guard let written = parts.first, !written.isEmpty else { return (page, fragment) }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in written.split(separator: "/", omittingEmptySubsequences: false).map(String.init) {
        switch part {
        case ".": continue
        case "..":
            guard folders.popLast() != nil else { return nil }
        default: folders.append(part)
        }
    }
    return (folders.joined(separator: "/"), fragment)
}
