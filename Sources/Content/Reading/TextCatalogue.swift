package import Diagnostics

/// A YAML file of nested texts, such as a locale file, as pairs of dotted keys and texts in the order of the file.
package struct TextCatalogue: Sendable {
    package struct Entry: Sendable {
        /// `agreement.parties`
        package let key: String
        package let text: String
        package let range: SourceRange
    }

    package let path: String
    package private(set) var entries: [Entry] = []
    package private(set) var diagnostics: [Diagnostic] = []

    package init(reading bytes: [UInt8], path: String) {
        self.path = path
        if let problem = SourceText(path: path, bytes: bytes).encodingProblem {
            diagnostics = [problem]
            return
        }
        let (root, problems) = YAMLDocument.parse(bytes[...], of: path, lineOffset: 0)
        diagnostics = problems
        if let root { add(root, key: "", FieldReader(file: path, lineOffset: 0)) }
    }

    private mutating func add(_ node: Node, key: String, _ reader: FieldReader) {
        switch node {
        case .scalar(let scalar):
            entries.append(Entry(key: key, text: scalar.string, range: reader.range(of: node)))
        case .mapping(let mapping):
            for pair in mapping.pairs {
                let name = pair.key.scalar?.string ?? ""
                add(pair.value, key: key.isEmpty ? name : "\(key).\(name)", reader)
            }
        case .sequence:
            diagnostics.append(
                Diagnostic(
                    .error, "wrong-type", in: path, at: reader.range(of: node),
                    "expected a text or keys with texts, found a list"))
        }
    }
}
