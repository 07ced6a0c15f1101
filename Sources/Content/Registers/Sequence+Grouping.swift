extension Sequence {
    /// Groups sorted by the item to which they belong, with what belongs to none last; within a group the order stays.
    package func grouped(by key: (Element) -> ItemKey?) -> [(key: ItemKey?, elements: [Element])] {
        var groups = Dictionary(grouping: self, by: key)
        let homeless = groups.removeValue(forKey: nil).map { [(key: ItemKey?.none, elements: $0)] } ?? []
        let keys = groups.keys.compactMap { $0 }.sorted()
        return keys.map { ($0, groups[$0] ?? []) } + homeless
    }
}
