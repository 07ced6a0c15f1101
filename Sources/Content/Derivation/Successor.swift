/// An item that takes the place of another, and whether it had begun to do so.
struct Successor {
    let hasBegun: Certainty
    let evidence: [Evidence]
}

extension Dossier {
    /// What says in its field `replaces` that it takes the place of this item; the one that most surely has.
    func successor(_ begin: (Item) -> Certainty) -> Successor? {
        let all = items(of: item.kind, with: "replaces").map { ($0, begin($0)) }
        guard let (next, hasBegun) = all.first(where: { $0.1 == .yes }) ?? all.first(where: { $0.1 == .cannotTell })
        else { return nil }
        return Successor(
            hasBegun: hasBegun, evidence: [dossier(of: next).evidence(.successor, "replaces", .item(next.key))])
    }
}
