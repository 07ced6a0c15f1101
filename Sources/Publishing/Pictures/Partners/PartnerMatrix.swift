import Content

/// The partnerships of a municipality as a matrix: its own bodies down, those that they work with across.
struct PartnerMatrix: Sendable {
    /// The bodies of the municipality, and the first party of what only others take part in.
    let bodies: [ItemKey]
    /// Those outside the municipality, then those inside; `nil` stands last, for partners of whom nobody knows who they are.
    let partners: [ItemKey?]
    /// What no party of is known.
    let partyless: [Partnerships.Tie]
    private let ties: [Pair: [Partnerships.Tie]]

    private struct Pair: Hashable {
        let body: ItemKey
        let partner: ItemKey?
    }

    /// Bodies are in the order of `sorted`.
    init(
        _ all: [Partnerships.Tie], isExternal: (ItemKey) -> Bool, sorted: (Set<ItemKey>) -> [ItemKey]
    ) {
        var ties: [Pair: [Partnerships.Tie]] = [:]
        for tie in all {
            let inside = Set(tie.parties.filter { !isExternal($0) })
            for body in inside.isEmpty ? Set(tie.parties.prefix(1)) : inside {
                for partner in Self.partners(of: body, in: tie) {
                    ties[Pair(body: body, partner: partner), default: []].append(tie)
                }
            }
        }
        self.ties = ties
        bodies = sorted(Set(ties.keys.map(\.body)))
        let known = Set(ties.keys.compactMap(\.partner))
        partners =
            sorted(known.filter(isExternal)) + sorted(known.filter { !isExternal($0) })
            + (ties.keys.contains { $0.partner == nil } ? [nil] : [])
        partyless = all.filter(\.parties.isEmpty)
    }

    /// The others, once each; the unknown one too where no other is known.
    private static func partners(of body: ItemKey, in tie: Partnerships.Tie) -> Set<ItemKey?> {
        var others = Set<ItemKey?>(tie.parties)
        others.remove(body)
        if tie.hasUnknownParty || others.isEmpty { others.insert(nil) }
        return others
    }

    /// What the body and the partner do together, in the order of the partnerships.
    subscript(body: ItemKey, partner: ItemKey?) -> [Partnerships.Tie] {
        ties[Pair(body: body, partner: partner)] ?? []
    }
}
