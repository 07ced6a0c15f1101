import Content
import Diagnostics

/// A source supports, or a contradiction concerns, a field that items of the kind do not have.
enum UnknownFieldName: ItemRule {
    static let code = "unknown-field-name"
    static let severity = Severity.error
    static let documentation = RuleDocumentation(
        what:
            "“supports” of a source, or “field” of a contradiction, names a field that this kind of item does not have.",
        why: "The source or the contradiction would not be shown at the fact that it is about.",
        wrong: """
            sources:
              - {document: minutes-2016, at: "§ 24", supports: [signd]}
            """,
        right: """
            sources:
              - {document: minutes-2016, at: "§ 24", supports: [signed]}
            """)

    static func findings(in item: Item, of site: Site) -> [Finding] {
        let names = FieldNames.of(item.kind)
        return supports(in: item, names) + contradictions(in: item, names)
    }

    private static func supports(in item: Item, _ names: FieldNames) -> [Finding] {
        item.header.sources.values().enumerated().flatMap { source, value in
            value.supports.values().enumerated().compactMap { index, name in
                finding(name, at: "sources.\(source + 1).supports.\(index + 1)", in: item, names)
            }
        }
    }

    private static func contradictions(in item: Item, _ names: FieldNames) -> [Finding] {
        item.header.contradictions.values().enumerated().compactMap { index, contradiction in
            contradiction.field.value.flatMap { finding($0, at: "contradictions.\(index + 1).field", in: item, names) }
        }
    }

    private static func finding(
        _ name: String, at field: @autoclosure () -> String, in item: Item, _ known: FieldNames
    ) -> Finding? {
        guard !known.contains(name) else { return nil }
        let names = known.top.sorted()
        let suggestion: Diagnostic.Suggestion =
            nearMiss(of: name, among: names).map { .replace(with: $0) }
            ?? .init("the fields are: \(names.joined(separator: ", "))")
        return Finding(
            at: .field(field(), of: item), "\(item.kind.phrase) has no field “\(name)”", suggestions: [suggestion],
            replacement: onlyNearMiss(of: name, among: names))
    }
}
