import Content
import Diagnostics

/// A field states a fact, and no source is said to support it.
enum UnsupportedField: ItemRule {
    static let code = "unsupported-field"
    static let severity = Severity.warning
    static let documentation = RuleDocumentation(
        what: "A field states a fact, but no source lists it under “supports”.",
        why: "Readers cannot check it, and no status that rests on it has evidence.",
        wrong: """
            signed: 2015-03-01
            sources:
              - {document: minutes-2016, at: "§ 24", supports: [parties]}
            """,
        right: """
            signed: 2015-03-01
            sources:
              - {document: minutes-2016, at: "§ 24", supports: [parties, signed]}
            """)

    static func findings(in item: Item, of site: Site) -> [Finding] {
        guard let facts = factFields[item.kind] else { return [] }
        let stated = item.statedFields.filter(facts.contains)
        guard !stated.isEmpty else { return [] }
        let supported = supportedFields(of: item)
        return stated.filter { !supported.contains($0) }.map { field in
            Finding(
                at: .field(field, of: item), "no source supports “\(field)”",
                help: "add “\(field)” to “supports” of the source that says so, or write “unknown”")
        }
    }

    /// The fields that state what can be looked up in a source.
    private static let factFields: [Kind: Set<String>] = {
        let kinds = Set(Kind.allCases).subtracting([.term, .topic, .page, .party, .municipality])
        return Dictionary(
            uniqueKeysWithValues: kinds.map { kind in
                (kind, Set(kind.fields.map(\.key)).subtracting(ours).subtracting(ofKinds[kind] ?? []))
            })
    }()

    /// Fields whose parts each name their own document.
    private static let ours: Set<String> = ["attested", "prepared", "working_documents"]

    /// What editors know by themselves: where a document is and how it looks, and how a case is put together.
    private static let ofKinds: [Kind: Set<String>] = [
        .body: ["external"], .document: ["unavailable", "legibility", "file", "url", "pages"],
        .case: ["question", "items"],
    ]

    /// The fields that sources, or the readings of contradictions, speak of.
    private static func supportedFields(of item: Item) -> Set<String> {
        let supported = item.header.sources.values().flatMap { $0.supports.values() }
        let disputed = item.header.contradictions.values().compactMap(\.field.value)
        let names = FieldNames.of(item.kind)
        return Set(
            (supported + disputed).map { name in
                // A misspelt name has been reported.
                (names.contains(name) ? name : nearMiss(of: name, among: names.top.sorted()) ?? name).topField
            })
    }
}

extension String {
    /// `follow_up` of `follow_up.cadence`.
    fileprivate var topField: String { utf8.firstIndex(of: UInt8(ascii: ".")).map { String(self[..<$0]) } ?? self }
}
