import Content
import Diagnostics

/// The lines of a funding do not sum to what was set aside.
enum AmountsThatDoNotAddUp: DerivationRule {
    static let code = "amounts-that-do-not-add-up"
    static let severity = Severity.warning
    static let kinds: Set<Kind> = [.initiative]
    static let documentation = RuleDocumentation(
        what: "The lines of a funding sum to more or less than what was set aside for the year.",
        why:
            "Either a figure is wrong, or the source does not say where the money went, which the text should then say.",
        wrong: """
            funding:
              frames:
                - {text: "…", amount: 100, unit: tkr, exact: true, year: 2015, stage: allocated}
              lines:
                - {text: "…", amount: 90, unit: tkr, exact: true, year: 2015, stage: allocated}
            """,
        right: """
            funding:
              frames:
                - {text: "…", amount: 100, unit: tkr, exact: true, year: 2015, stage: allocated}
              lines:
                - {text: "…", amount: 90, unit: tkr, exact: true, year: 2015, stage: allocated}
                - {text: "…", amount: 10, unit: tkr, exact: true, year: 2015, stage: allocated}
            """)

    static func findings(in derived: Derived, of item: Item, in site: Site) -> [Finding] {
        guard case .initiative(_, let sums) = derived else { return [] }
        return sums.compactMap { sum in
            guard let lines = sum.lines, [.unexplained, .exceeded].contains(sum.conclusion.value) else { return nil }
            let unit = sum.unit.rawValue
            return Finding(
                at: .field("funding.lines", of: item),
                "the lines of \(sum.year.map { "\($0.text)" } ?? "an unknown year") sum to \(lines) \(unit), not to \(sum.frames) \(unit)",
                notes: [.init("this was set aside", at: .field("funding.frames", of: item))],
                help: "check the figures against the source, and say in the text what is unexplained")
        }
    }
}
