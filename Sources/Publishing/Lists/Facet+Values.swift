import Content

extension Facet {
    /// What an item has to offer for the facet; more than one for what it may have several of.
    func values(of item: Item, _ derived: Derived, in site: Site, _ locale: Locale) -> [FacetValue] {
        switch self {
        case .municipality: site.municipality(of: item).flatMap { site[$0] }.map { [FacetValue($0)] } ?? []
        case .status: [status(of: item, derived, locale)].compactMap { $0 }
        case .health: derived.health.map { [FacetValue(label: locale[$0.conclusion.value.key])] } ?? []
        case .type: item.facts.typeKey.map { [FacetValue(label: locale[$0].capitalizedFirst)] } ?? []
        case .body: referenced(.body, by: item, in: site)
        case .party: referenced(.party, by: item, in: site)
        case .year: [item.facts.year.map { FacetValue(label: String($0)) } ?? FacetValue(unknownIn: locale)]
        case .topic: site[item.header.topics].map { FacetValue($0) }
        }
    }

    /// The words of a status without the date that belongs to it.
    private func status(of item: Item, _ derived: Derived, _ locale: Locale) -> FacetValue? {
        if case .decision(let decision) = item.facts {
            return decision.nature.value.map {
                FacetValue(label: locale["values.decision.nature.\($0.rawValue)"].capitalizedFirst)
            }
        }
        guard let status = derived.status else { return nil }
        return FacetValue(label: locale.text("facets.dated.\(status.code)") ?? locale[status.label.key])
    }

    /// The items of a kind to which the item's fields refer, each once.
    private func referenced(_ kind: Kind, by item: Item, in site: Site) -> [FacetValue] {
        var seen: Set<ItemKey> = []
        return item.references.compactMap { use in
            guard use.reference.mayMean(kind), let target = site[use.reference], target.kind == kind,
                seen.insert(target.key).inserted
            else { return nil }
            return FacetValue(target)
        }
    }
}

extension Facts {
    /// The key of the words for what sort of thing it is.
    fileprivate var typeKey: String? {
        switch self {
        case .followup(let followup): followup.type.value.map { "values.followup.type.\($0.rawValue)" }
        case .document(let document): document.type.value.map { "values.document.type.\($0.rawValue)" }
        case .body(let body): body.type.value.map { "values.body.type.\($0.rawValue)" }
        default: nil
        }
    }

    /// The year in which it was made, or began; `nil` where that is unknown.
    fileprivate var year: Int? {
        let date: EDTFDate? =
            switch self {
            case .strategy(let strategy): strategy.adopted.value?.date.value ?? strategy.period.value
            case .agreement(let agreement): agreement.signed.value ?? agreement.inForce.value
            case .collaboration(let collaboration): collaboration.since.value
            case .motion(let motion): motion.submitted.value
            case .decision(let decision): decision.meetingDate.value ?? decision.proposedOn.value
            case .followup(let followup): followup.date.value
            case .initiative(let initiative): initiative.started.value
            case .document(let document): document.date.value
            default: nil
            }
        return date.flatMap { Int($0.text.prefix(4)) }
    }
}

extension String {
    /// With a capital at its beginning.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
