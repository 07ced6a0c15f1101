/// Preventionsmatrisen: initiatives by whom they reach and by what they work on (Folkhälsomyndigheten).
package struct PreventionMatrix: Sendable {
    /// Every level with every function, level by level, also where nothing is.
    package let cells: [Cell]
    /// Initiatives of which the level or the function is unknown, by id.
    package let unplaced: [ItemKey]

    package struct Cell: Sendable {
        package let level: Initiative.Prevention.Level
        package let function: Initiative.Prevention.Function
        /// By id.
        package let initiatives: [ItemKey]
    }

    package init(_ derived: DerivedSite) {
        let all = derived.items(of: .initiative).compactMap { item, _ -> (key: ItemKey, Initiative.Prevention)? in
            guard case .initiative(let initiative) = item.facts, !initiative.prevention.isAbsent else { return nil }
            return (item.key, initiative.prevention.value ?? Initiative.Prevention())
        }
        cells = Initiative.Prevention.Level.allCases.flatMap { level in
            Initiative.Prevention.Function.allCases.map { function in
                let here = all.filter { $0.1.level.value == level && $0.1.function.value == function }
                return Cell(level: level, function: function, initiatives: here.map(\.key))
            }
        }
        unplaced = all.filter { $0.1.level.value == nil || $0.1.function.value == nil }.map(\.key)
    }
}
