package import Diagnostics
internal import Yams

extension Item {
    /// Where the value of a field stands: `aliases.2` is the second alias. Where the field is not in the file, the
    /// nearest field around it; where there is none, the beginning of the file.
    ///
    /// Reads the front matter again, which is worth it because only faults need places.
    package func range(ofField path: String) -> SourceRange {
        guard case .success(let parts) = FrontMatter.split(source),
            let root = YAMLDocument.parse(parts.yaml, of: self.path, lineOffset: FrontMatter.yamlLineOffset).0
        else { return .startOfFile }
        let reader = FieldReader(file: self.path, lineOffset: FrontMatter.yamlLineOffset)
        var range = SourceRange.startOfFile
        var node = root
        for part in path.split(separator: ".") {
            guard let child = node.child(part) else { break }
            node = child
            range = reader.range(of: node)
        }
        return range
    }
}

extension Node {
    fileprivate func child(_ part: Substring) -> Node? {
        switch self {
        case .mapping(let mapping): mapping.first { $0.key.scalar?.string == String(part) }?.value
        case .sequence(let sequence): Int(part).flatMap { sequence.indices.contains($0 - 1) ? sequence[$0 - 1] : nil }
        case .scalar, .alias: nil
        }
    }
}
