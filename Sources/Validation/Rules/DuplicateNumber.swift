import Content
import Diagnostics

/// Two claims, two decision points or two assignments have the same number or id.
enum DuplicateNumber: ItemRule {
    static let code = "duplicate-number"
    static let severity = Severity.error
    static let kinds: Set<Kind> = [.motion, .decision]
    static let documentation = RuleDocumentation(
        what: "Two claims of a motion, two points or two assignments of a decision have the same number or id.",
        why: "Conditions, endings, accounts and citations would point at both.",
        wrong: """
            claims:
              - {no: 1, text: "…", outcome: rejected, outcome_decision: council-2015-10-19}
              - {no: 1, text: "…", outcome: approved, outcome_decision: council-2015-10-19}
            """,
        right: """
            claims:
              - {no: 1, text: "…", outcome: rejected, outcome_decision: council-2015-10-19}
              - {no: 2, text: "…", outcome: approved, outcome_decision: council-2015-10-19}
            """)

    static func findings(in item: Item, of site: Site) -> [Finding] {
        switch item.facts {
        case .motion(let motion):
            repeats(motion.claims.values().map { $0.no.value.map(String.init) }, "claims", "no", in: item)
        case .decision(let decision):
            repeats(decision.points.values().map { $0.no.value.map(String.init) }, "points", "no", in: item)
                + repeats(decision.assignments.values().map(\.id.value), "assignments", "id", in: item)
        default: []
        }
    }

    private static func repeats(_ values: [String?], _ list: String, _ key: String, in item: Item) -> [Finding] {
        var first: [String: Int] = [:]
        return values.enumerated().compactMap { index, value in
            guard let value else { return nil }
            guard let before = first[value] else {
                first[value] = index
                return nil
            }
            return Finding(
                at: .field("\(list).\(index + 1).\(key)", of: item), "“\(value)” is used a second time in “\(list)”",
                notes: [.init("it is used here first", at: .field("\(list).\(before + 1).\(key)", of: item))],
                help: "give each its own, as in the source")
        }
    }
}
