import Diagnostics

extension FieldReader {
    /// Reports what is wrong with the field that is being read, or with a key of it; `replacement` is what to write in
    /// place of the node, where one answer is right.
    mutating func report(
        _ code: String, _ node: Node, _ message: Message, notes: [Diagnostic.Note] = [],
        suggestions: [Diagnostic.Suggestion] = [], replacement: String? = nil,
        about key: String? = nil
    ) {
        faultyFields.insert(key.map { path.isEmpty ? $0 : "\(pathText).\($0)" } ?? pathText)
        diagnostics.append(
            Diagnostic(
                .error, code, in: file, at: range(of: node), message, notes: notes, suggestions: suggestions,
                edits: edits(of: node, replacement)))
    }

    /// None for texts that are written below their key.
    private func edits(of node: Node, _ replacement: String?) -> [Edit] {
        guard let replacement, let scalar = node.scalar, scalar.style != .literal, scalar.style != .folded else {
            return []
        }
        return [.init(range(of: node), replacement)]
    }

    mutating func reportWrongType(_ node: Node, expected: Message) {
        let found: Message =
            switch node {
            case .mapping: "keys with values"
            case .sequence: "a list"
            case .scalar: "a text"
            }
        report("wrong-type", node, "expected \(expected), found \(found)")
    }

    /// Returns the key that was most likely meant.
    mutating func reportUnknownKey(_ key: Node, in mapping: Node.Mapping, known: [String]) -> String? {
        guard let name = key.scalar?.string else {
            report("wrong-type", key, "expected a key, found something that is no text")
            return nil
        }
        let place: Message = path.isEmpty ? "" : " in “\(pathText)”"
        let meant = nearMiss(of: name, among: known)
        let only = onlyNearMiss(of: name, among: known)
            .flatMap { key in mapping[key] == nil ? key : nil }
        let help =
            meant.map { .replace(with: $0) }
            ?? Diagnostic.Suggestion("the keys here are: \(known.joined(separator: ", "))")
        report(
            "unknown-key", key, "there is no key “\(name)”\(place)", suggestions: [help],
            replacement: only, about: meant ?? name)
        return meant
    }

    mutating func reportMissing(_ field: FieldDescription, in node: Node) {
        let place: Message = path.isEmpty ? "" : " in “\(pathText)”"
        let help: Message =
            field.mayBeUnknown
            ? "add “\(field.key): …”, or “\(field.key): unknown” if the sources do not say"
            : "add “\(field.key): …”"
        report(
            "missing-key", node, "the key “\(field.key)” is missing\(place)",
            notes: [.init(field.summary)], suggestions: [.init(help)], about: field.key)
    }

    mutating func reportMustBeKnown(_ node: Node, key: String) {
        report(
            "must-be-known", node, "“\(key)” cannot be unknown", suggestions: [.init("write the value of “\(key)”")])
    }

    /// Where a node stands in the file: the whole of a scalar on one line, else where it begins.
    func range(of node: Node) -> SourceRange {
        var length = 0
        if case .scalar(let scalar) = node {
            switch scalar.style {
            case .singleQuoted, .doubleQuoted: length = scalar.string.unicodeScalars.count + 2
            case .literal, .folded: length = 1
            case .plain: length = scalar.string.unicodeScalars.count
            }
        }
        return SourceRange(line: node.position.line + lineOffset, column: node.position.column, length: length)
    }
}
