package import Diagnostics
import Markdown

extension Item {
    /// Reads a file. The item is `nil` when the front matter cannot be read at all.
    package static func read(_ file: SourceFile) -> (item: Item?, diagnostics: [Diagnostic]) {
        let parts: FrontMatter
        switch FrontMatter.split(file) {
        case .success(let split): parts = split
        case .failure(let problem): return (nil, [problem.diagnostic])
        }
        let text = Markdown.Document(parsing: parts.body, in: file.path, firstLine: parts.bodyLine)
        let (root, problems) = YAMLDocument.parse(parts.yaml, of: file.path, lineOffset: FrontMatter.yamlLineOffset)
        var reader = FieldReader(file: file.path, lineOffset: FrontMatter.yamlLineOffset)
        reader.diagnostics = text.diagnostics + problems
        guard let root else {
            if problems.isEmpty { reader.reportNoFields() }
            return (nil, reader.diagnostics)
        }
        guard case .mapping(let mapping) = root else {
            reader.reportWrongType(root, expected: "keys with values")
            return (nil, reader.diagnostics)
        }
        let (header, facts) = reader.readItem(mapping, at: root, kind: file.key.kind)
        let item = Item(
            key: file.key, source: file, header: header, facts: facts, text: text,
            statedFields: mapping.pairs.compactMap { pair in
                pair.value.statesSomething ? pair.key.scalar?.string : nil
            }.trimmed,
            references: reader.references.trimmed, unknowns: reader.unknowns, faultyFields: reader.faultyFields)
        return (item, reader.diagnostics)
    }
}

extension Node {
    /// Whether anything in it is known: `{responsible: unknown, cadence: unknown}` states nothing, nor does an empty list.
    fileprivate var statesSomething: Bool {
        switch self {
        case .scalar(let scalar): scalar.string != "unknown" || scalar.style != .plain
        case .mapping(let mapping):
            mapping["unknown"] == nil && mapping.pairs.contains { $0.value.statesSomething }
        case .sequence(let elements, _): elements.contains(where: \.statesSomething)
        }
    }
}

extension FieldReader {
    fileprivate mutating func readItem(_ mapping: Node.Mapping, at node: Node, kind: Kind) -> (Header, Facts) {
        func facts<Value: Record>(_ reader: inout FieldReader, _ wrap: (Value) -> Facts) -> (Header, Facts) {
            var header = Header()
            var value = Value()
            reader.read(mapping, at: node, into: &header, and: &value)
            return (header, wrap(value))
        }
        return switch kind {
        case .strategy: facts(&self, Facts.strategy)
        case .agreement: facts(&self, Facts.agreement)
        case .motion: facts(&self, Facts.motion)
        case .collaboration: facts(&self, Facts.collaboration)
        case .case: facts(&self, Facts.case)
        case .decision: facts(&self, Facts.decision)
        case .followup: facts(&self, Facts.followup)
        case .initiative: facts(&self, Facts.initiative)
        case .document: facts(&self, Facts.document)
        case .body: facts(&self, Facts.body)
        case .person: facts(&self, Facts.person)
        case .party: facts(&self, Facts.party)
        case .municipality: facts(&self, Facts.municipality)
        case .topic: facts(&self, Facts.topic)
        case .term: facts(&self, Facts.term)
        case .page: facts(&self, Facts.page)
        }
    }

    fileprivate mutating func reportNoFields() {
        diagnostics.append(
            Diagnostic(
                .error, "empty-front-matter", in: file, "the front matter says nothing",
                suggestions: [.init("write at least “title”, “summary” and “published” between the lines “---”")]))
    }
}
