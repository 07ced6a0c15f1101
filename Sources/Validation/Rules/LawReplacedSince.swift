import Content
import Diagnostics

/// The law that something rests on has been replaced since.
enum LawReplacedSince: ItemRule {
    static let code = "law-replaced-since"
    static let severity = Severity.notice
    static let kinds: Set<Kind> = [.initiative]
    static let documentation = RuleDocumentation(
        what: "“legal_basis” names a law that another has replaced.",
        why: "Readers may take the section for law in force.",
        wrong: "legal_basis: [{law: social-services-act-2001, section: \"…\", as_read_on: 2016}]",
        right: "legal_basis: [{law: social-services-act-2025, section: \"…\", as_read_on: 2025-07-01}]")

    static func findings(in item: Item, of site: Site) -> [Finding] {
        guard case .initiative(let initiative) = item.facts else { return [] }
        return initiative.legalBasis.values().enumerated().compactMap { index, basis in
            guard let law = site[basis.law], case .document(let document) = law.facts,
                let replaced = document.replaced.value?.date.value, replaced.hasBegun(by: site.asOf) == .yes
            else { return nil }
            return Finding(
                at: .field("legal_basis.\(index + 1).law", of: item), "“\(law.title)” has been replaced",
                notes: [.init("it was replaced \(replaced.text)", at: .field("replaced.date", of: law))],
                help: "if this still runs, name what it rests on now")
        }
    }
}
