/// Who works with whom on the day of the site, by agreement or without one that is known.
package struct Partnerships: Sendable {
    /// By municipality, with those of none last.
    package let groups: [Group]

    package struct Group: Sendable {
        package let municipality: ItemKey?
        /// Agreements first, then by id.
        package let ties: [Tie]
    }

    /// An agreement or a collaboration.
    package struct Tie: Hashable, Sendable {
        package let item: ItemKey
        /// Whether there is an agreement.
        package let isAgreed: Certainty
        /// The parties that are known, in the order of the file.
        package let parties: [ItemKey]
        /// Whether there are parties of which it is unknown who they are.
        package let hasUnknownParty: Bool
    }

    /// What has ended or not begun is left out.
    package init(_ derived: DerivedSite) {
        let site = derived.site
        let ties = zip(site.items, derived.derived).compactMap { Tie($0, $1, site) }
        groups = ties.grouped { site[$0.item].flatMap(site.municipality) }.map { Group(municipality: $0, ties: $1) }
    }
}

extension Partnerships.Tie {
    fileprivate init?(_ item: Item, _ derived: Derived, _ site: Site) {
        switch (item.facts, derived) {
        case (.agreement(let agreement), .agreement(let conclusion, _)):
            guard conclusion.phase.mayBeCurrent else { return nil }
            self.init(item, .yes, agreement.parties, site)
        case (.collaboration(let collaboration), .collaboration(let conclusion, _)):
            guard conclusion.phase.mayBeCurrent else { return nil }
            let isMissing = collaboration.agreementMissing.value.map(Certainty.init) ?? .cannotTell
            self.init(item, !isMissing, collaboration.parties, site)
        default: return nil
        }
    }

    private init(_ item: Item, _ isAgreed: Certainty, _ parties: Fact<[Agreement.Party]>, _ site: Site) {
        let all = parties.values()
        let known = all.compactMap { site[$0.body]?.key }
        self.init(
            item: item.key, isAgreed: isAgreed, parties: known,
            hasUnknownParty: parties.value == nil || all.contains { $0.body.value == nil })
    }
}

extension Phase {
    fileprivate var mayBeCurrent: Bool { self == .current || self == .inDoubt }
}
