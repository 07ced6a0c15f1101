extension Site {
    /// The dated events of an item and of what decides on it, follows it up, replaces it or is part of it as a case.
    package func timeline(of item: Item) -> [TimelineEvent] {
        var events: [TimelineEvent] = []
        for event in ([item] + related(to: item)).flatMap({ Dossier($0, in: self).events }).sorted()
        where event != events.last { events.append(event) }
        return events
    }

    /// The items of a case: those that name it and those that it names, sorted.
    package func members(of item: Item) -> [ItemKey] {
        guard case .case(let facts) = item.facts else { return [] }
        let naming = backlinks(to: item.key).filter { $0.field == "case" }.map(\.from)
        return Set(naming + self[facts.items].map(\.key)).sorted()
    }

    private func related(to item: Item) -> [Item] {
        if item.kind == .case { return members(of: item).compactMap { self[$0] } }
        return backlinks(to: item.key).filter { Self.tellingFields.contains($0.field) }.compactMap { self[$0.from] }
            + outcomes(of: item)
    }

    /// The fields in which an item says of another what happens to it.
    private static let tellingFields = ["decides_on", "points.ends", "points.succeeds", "covers", "replaces"]

    private func outcomes(of item: Item) -> [Item] {
        guard case .motion(let motion) = item.facts else { return [] }
        return motion.claims.values().compactMap { self[$0.outcomeDecision] }
    }

    /// The municipality that an item names, or that its case does.
    package func municipality(of item: Item) -> ItemKey? {
        (self[item.header.municipality] ?? self[item.header.case].flatMap { self[$0.header.municipality] })?.key
    }
}
