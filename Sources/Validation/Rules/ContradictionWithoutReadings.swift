import Content
import Diagnostics

/// A contradiction has fewer than two readings.
enum ContradictionWithoutReadings: ItemRule {
    static let code = "contradiction-without-readings"
    static let severity = Severity.error
    static let documentation = RuleDocumentation(
        what: "A contradiction shows fewer than two readings.",
        why: "Sources that disagree are shown side by side; one reading alone contradicts nothing.",
        wrong: """
            contradictions:
              - about: "…"
                readings:
                  - {value: "…", document: memo-2015, at: "…"}
            """,
        right: """
            contradictions:
              - about: "…"
                readings:
                  - {value: "…", document: memo-2015, at: "…"}
                  - {value: "…", document: minutes-2016, at: "…"}
            """)

    static func findings(in item: Item, of site: Site) -> [Finding] {
        item.header.contradictions.values().enumerated().compactMap { index, contradiction in
            guard let readings = contradiction.readings.value, readings.count < 2 else { return nil }
            return Finding(
                at: .field("contradictions.\(index + 1).readings", of: item),
                readings.isEmpty ? "a contradiction without readings" : "a contradiction with one reading only",
                help: "add what the other source says, or remove the contradiction")
        }
    }
}
