import Diagnostics
internal import Yams

extension FieldReader {
    mutating func report(
        _ code: String, _ node: Node, _ message: Message, notes: [Diagnostic.Note] = [],
        suggestions: [Diagnostic.Suggestion] = []
    ) {
        diagnostics.append(
            Diagnostic(
                .error, code, in: file, at: range(of: node), message, notes: notes, suggestions: suggestions))
    }

    mutating func reportWrongType(_ node: Node, expected: Message) {
        let found: Message =
            switch node {
            case .mapping: "keys with values"
            case .sequence: "a list"
            case .scalar, .alias: "a text"
            }
        report("wrong-type", node, "expected \(expected), found \(found)")
    }

    mutating func reportUnknownKey(_ key: Node, known: [String]) {
        guard let name = key.scalar?.string else {
            return report("wrong-type", key, "expected a key, found something that is no text")
        }
        let place: Message = path.isEmpty ? "" : " in “\(pathText)”"
        var suggestions = nearMiss(of: name, among: known).map { [Diagnostic.Suggestion.replace(with: $0)] } ?? []
        if suggestions.isEmpty {
            suggestions = [.init("the keys here are: \(known.joined(separator: ", "))")]
        }
        report("unknown-key", key, "there is no key “\(name)”\(place)", suggestions: suggestions)
    }

    mutating func reportMissing(_ field: FieldDescription, in node: Node) {
        let place: Message = path.isEmpty ? "" : " in “\(pathText)”"
        let help: Message =
            field.mayBeUnknown
            ? "add “\(field.key): …”, or “\(field.key): unknown” if the sources do not say"
            : "add “\(field.key): …”"
        report(
            "missing-key", node, "the key “\(field.key)” is missing\(place)",
            notes: [.init(field.summary)], suggestions: [.init(help)])
    }

    mutating func reportMustBeKnown(_ node: Node, key: String) {
        report(
            "must-be-known", node, "“\(key)” cannot be unknown", suggestions: [.init("write the value of “\(key)”")])
    }

    /// Where a node stands in the file: the whole of a scalar on one line, else where it begins.
    func range(of node: Node) -> SourceRange {
        guard let mark = node.mark else { return .startOfFile }
        var length = 0
        if case .scalar(let scalar) = node {
            switch scalar.style {
            case .singleQuoted, .doubleQuoted: length = scalar.string.unicodeScalars.count + 2
            case .literal, .folded: length = 1
            case .any, .plain: length = scalar.string.unicodeScalars.count
            }
        }
        return SourceRange(line: mark.line + lineOffset, column: mark.column, length: length)
    }
}
