/// What a body answers for, by what other items say of it.
package struct BodyReport: Sendable {
    /// What it is to follow up, sorted.
    package let followsUp: [ItemKey]
    /// What it coordinates, sorted.
    package let coordinates: [ItemKey]
    /// Whose follow-up it receives, sorted.
    package let receives: [ItemKey]
    /// The agreements and collaborations to which it is a party, sorted.
    package let isPartyTo: [ItemKey]
    /// Its decisions and the proposals to it, sorted.
    package let decides: [ItemKey]
    /// What it has been told to do, by decision.
    package let assignments: [AssignmentReport]

    /// What it still owes an account of, or may.
    package var owes: [AssignmentReport] { assignments.filter(\.conclusion.value.isOutstanding) }

    init(_ dossier: Dossier) {
        let backlinks = dossier.site.backlinks(to: dossier.item.key)
        func items(_ field: String) -> [ItemKey] { backlinks.filter { $0.field == field }.map(\.from) }
        followsUp = items("follow_up.responsible")
        coordinates = items("coordinated_by")
        receives = items("follow_up.reports_to")
        isPartyTo = items("parties.body")
        decides = backlinks.filter { $0.field == "body" && $0.from.kind == .decision }.map(\.from)
        assignments = dossier.items(of: .decision, with: "assignments.to").flatMap { item in
            guard case .decision(let decision) = item.facts else { return [AssignmentReport]() }
            return decision.assignments(dossier.dossier(of: item)).filter { $0.body == dossier.item.key }
        }
    }
}
