package import Diagnostics

extension Item {
    /// Where the value of a field stands; see `FieldPlaces`.
    package func range(ofField path: String) -> SourceRange { FieldPlaces(self).range(of: path) }
}

/// Where the fields of an item stand in its file.
///
/// Reads the front matter again, which is worth it because only faults need places.
package struct FieldPlaces {
    private let root: Node?
    private let reader: FieldReader

    package init(_ item: Item) {
        reader = FieldReader(file: item.path, lineOffset: FrontMatter.yamlLineOffset)
        guard case .success(let parts) = FrontMatter.split(item.source) else {
            root = nil
            return
        }
        root = YAMLDocument.parse(parts.yaml, of: item.path, lineOffset: FrontMatter.yamlLineOffset).0
    }

    /// The places of `content/site.yml` and other files that are YAML only.
    package init(ofYAML bytes: [UInt8], in path: String) {
        reader = FieldReader(file: path, lineOffset: 0)
        root = YAMLDocument.parse(bytes[...], of: path, lineOffset: 0).0
    }

    /// Where the value of a field stands: `aliases.2` is the second alias. Where the field is not in the file, the
    /// nearest field around it; where there is none, the beginning of the file.
    package func range(of path: String) -> SourceRange {
        guard var node = root else { return .startOfFile }
        var range = SourceRange.startOfFile
        for part in path.split(separator: ".") {
            guard let child = node.child(part) else { break }
            node = child
            range = reader.range(of: node)
        }
        return range
    }
}

extension FieldPlaces {
    /// Every text of the front matter, keys too, as it is read and not as it is written.
    package var texts: [(text: String, range: SourceRange)] {
        var texts: [(String, SourceRange)] = []
        var nodes = root.map { [$0] } ?? []
        while let node = nodes.popLast() {
            switch node {
            case .scalar(let scalar): texts.append((scalar.string, reader.range(of: node)))
            case .mapping(let mapping): nodes += mapping.pairs.flatMap { [$0.key, $0.value] }
            case .sequence(let elements, _): nodes += elements
            }
        }
        return texts
    }
}

extension Node {
    fileprivate func child(_ part: Substring) -> Node? {
        switch self {
        case .mapping(let mapping): mapping[part]
        case .sequence(let elements, _):
            Int(part).flatMap { elements.indices.contains($0 - 1) ? elements[$0 - 1] : nil }
        case .scalar: nil
        }
    }
}
