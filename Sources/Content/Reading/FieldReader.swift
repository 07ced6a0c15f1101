import Diagnostics
internal import Yams

/// Reads front matter into records and gathers what it finds on the way: every problem, reference and unknown.
struct FieldReader {
    let file: String
    /// How many lines of the file come before the first line of YAML.
    let lineOffset: Int
    /// Where in the front matter the reader is: `points`, 2, `condition`.
    var path: [PathPart] = []
    var diagnostics: [Diagnostic] = []
    var references: [ReferenceUse] = []
    var unknowns: [UnknownFact] = []

    enum PathPart {
        case key(String)
        case index(Int)
    }

    /// `points.2.condition`.
    var pathText: String {
        var text = ""
        for part in path {
            if !text.isEmpty { text += "." }
            switch part {
            case .key(let key): text += key
            case .index(let index): text += String(index)
            }
        }
        return text
    }

    mutating func read<Value: Record>(_ mapping: Node.Mapping, at node: Node, into value: inout Value) {
        let fields = Value.fields
        var isSeen = [Bool](repeating: false, count: fields.count)
        for (key, child) in mapping {
            guard let name = key.scalar?.string, let index = fields.firstIndex(where: { $0.description.key == name })
            else {
                reportUnknownKey(key, known: fields.map(\.description.key))
                continue
            }
            isSeen[index] = true
            path.append(.key(name))
            fields[index].read(child, &self, &value)
            path.removeLast()
        }
        for (field, isSeen) in zip(fields, isSeen) where !isSeen && field.description.presence == .required {
            reportMissing(field.description, in: node)
        }
    }

    /// The unknown that `unknown` or `{unknown: reason, note: …}` says; `nil` for any other value.
    mutating func unknown(_ node: Node) -> Unknown? {
        switch node {
        case .scalar(let scalar) where scalar.string == "unknown" && scalar.style == .plain:
            return record(Unknown(.notInSource), node)
        case .mapping(let mapping):
            guard mapping.contains(where: { $0.key.scalar?.string == "unknown" }) else { return nil }
            var written = WrittenUnknown()
            read(mapping, at: node, into: &written)
            return record(Unknown(written.reason.value ?? .notInSource, note: written.note.value), node)
        default:
            return nil
        }
    }

    private mutating func record(_ unknown: Unknown, _ node: Node) -> Unknown {
        unknowns.append(UnknownFact(path: pathText, unknown: unknown, range: range(of: node)))
        return unknown
    }
}

/// `{unknown: not-in-source, note: "…"}`
private struct WrittenUnknown: Record {
    var reason: Fact<Unknown.Reason> = .absent
    var note: Fact<String> = .absent

    static let fields: [Field<Self>] = [
        .certain("unknown", "Why it is unknown.", .oneOf(), \.reason),
        .optional("note", "What more there is to say.", .text, \.note),
    ]
}
