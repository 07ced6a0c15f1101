import Diagnostics

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
    /// The fields of the file that could not be read, or that are missing: `points.2.condition`.
    var faultyFields: Set<String> = []

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
        var seen = SeenFields<Value>()
        var meant: Set<String> = []
        for pair in mapping.pairs where !read(pair, into: &value, &seen) {
            reportUnknownKey(pair.key, in: mapping, known: seen.keys).map { _ = meant.insert($0) }
        }
        reportMissing(seen.missing, except: meant, in: node)
    }

    /// Reads the fields of two records that are written side by side.
    mutating func read<First: Record, Second: Record>(
        _ mapping: Node.Mapping, at node: Node, into first: inout First, and second: inout Second
    ) {
        var seenFirst = SeenFields<First>()
        var seenSecond = SeenFields<Second>()
        var meant: Set<String> = []
        for pair in mapping.pairs
        where !read(pair, into: &first, &seenFirst) && !read(pair, into: &second, &seenSecond) {
            reportUnknownKey(pair.key, in: mapping, known: seenFirst.keys + seenSecond.keys).map {
                _ = meant.insert($0)
            }
        }
        reportMissing(seenFirst.missing + seenSecond.missing, except: meant, in: node)
    }

    /// Whether the key is one of the record's; its value is then read.
    private mutating func read<Value: Record>(
        _ pair: Node.Mapping.Pair, into value: inout Value, _ seen: inout SeenFields<Value>
    ) -> Bool {
        guard let key = pair.key.scalar?.string, let field = seen.field(key) else { return false }
        path.append(.key(key))
        field.read(pair.value, &self, &value)
        path.removeLast()
        return true
    }

    /// A key that was misspelt is not missing too.
    private mutating func reportMissing(_ fields: [FieldDescription], except meant: Set<String>, in node: Node) {
        for field in fields where !meant.contains(field.key) { reportMissing(field, in: node) }
    }

    /// The unknown that `unknown` or `{unknown: reason, note: …}` says; `nil` for any other value.
    mutating func unknown(_ node: Node) -> Unknown? {
        switch node {
        case .scalar(let scalar) where scalar.string == "unknown" && scalar.style == .plain:
            return record(Unknown(.notInSource), node)
        case .mapping(let mapping):
            guard mapping["unknown"] != nil else { return nil }
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

/// Which fields of a record have been met.
private struct SeenFields<Value: Record> {
    private let fields = Value.fields
    private var isSeen: [Bool]

    init() { isSeen = [Bool](repeating: false, count: fields.count) }

    var keys: [String] { fields.map(\.description.key) }

    var missing: [FieldDescription] {
        zip(fields, isSeen).compactMap { field, isSeen in
            !isSeen && field.description.presence == .required ? field.description : nil
        }
    }

    mutating func field(_ key: String) -> Field<Value>? {
        guard let index = fields.firstIndex(where: { $0.description.key == key }) else { return nil }
        isSeen[index] = true
        return fields[index]
    }
}
