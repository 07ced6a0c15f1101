import Content
import Diagnostics

/// A follow-up accounts for an assignment that its body did not get.
enum AssignmentAccountedByAnotherBody: ItemRule {
    static let code = "assignment-accounted-by-another-body"
    static let severity = Severity.error
    static let kinds: Set<Kind> = [.decision]
    static let documentation = RuleDocumentation(
        what:
            "An assignment is accounted for by a body that is neither the one that got it, nor part of it, nor its successor.",
        why: "The page would say that a body has done what it was told, though another one answered.",
        wrong: """
            # decision
            assignments:
              - {id: account, to: social-committee, text: "…", due: unknown, accounted_in: account-2016}
            # followups/account-2016.md
            by: leisure-committee
            """,
        right: """
            # followups/account-2016.md
            by: social-committee
            """)

    static func findings(in item: Item, of site: Site) -> [Finding] {
        guard case .decision(let decision) = item.facts else { return [] }
        return decision.assignments.values().enumerated().flatMap { index, assignment -> [Finding] in
            guard let body = site[assignment.to] else { return [] }
            let named = site[assignment.accountedIn]
            return accounts(of: assignment, in: item, site).compactMap { account in
                guard case .followup(let followup) = account.facts, let by = site[followup.by],
                    !by.answers(for: body, in: site)
                else { return nil }
                let field = named?.key == account.key ? "accounted_in" : "to"
                return Finding(
                    at: .field("assignments.\(index + 1).\(field)", of: item),
                    "the assignment was given to “\(body.title)” but is accounted for by “\(by.title)”",
                    notes: [.init("the account says by whom it was made", at: .field("by", of: account))],
                    help:
                        "correct “to” or “by”, or say in the body’s “part_of” or “succeeds” how the two belong together"
                )
            }
        }
    }

    /// The follow-up that the assignment names, and those that say that they answer it.
    private static func accounts(of assignment: Assignment, in item: Item, _ site: Site) -> [Item] {
        let named = site[assignment.accountedIn]
        let answers = site.backlinks(to: item.key).compactMap { backlink -> Item? in
            guard backlink.field == "answers_assignment.decision", backlink.from != named?.key,
                let account = site[backlink.from], case .followup(let followup) = account.facts,
                followup.answersAssignment.value?.assignment.value == assignment.id.value
            else { return nil }
            return account
        }
        return (named.map { [$0] } ?? []) + answers
    }
}

extension Item {
    /// Whether this body is the other, or by way of `part_of` and `succeeds` belongs to it.
    fileprivate func answers(for other: Item, in site: Site) -> Bool {
        var seen: Set<ItemKey> = [key]
        var rest = [self]
        while let body = rest.popLast() {
            if body.key == other.key { return true }
            guard case .body(let facts) = body.facts else { continue }
            let above = (site[facts.partOf].map { [$0] } ?? []) + site[facts.succeeds]
            rest += above.filter { seen.insert($0.key).inserted }
        }
        return false
    }
}
