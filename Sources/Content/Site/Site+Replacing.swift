package import Diagnostics

extension Site {
    /// Puts another version of an item in its place, and gives what linking says of it.
    ///
    /// `nil`, and nothing is changed, where there is no such item or where it has other aliases than before: then what
    /// other items refer to may be another, and all have to be linked anew. Where ids and aliases stay, linking an item
    /// has the same result whatever the others say.
    package mutating func replace(_ item: Item) -> [Diagnostic]? {
        guard let position = position(of: item.key),
            items[position].header.aliases.values() == item.header.aliases.values()
        else { return nil }
        let before = linked(items[position])
        items[position] = item
        let after = linked(item)
        for target in Set((before.backlinks + after.backlinks).map(\.to)) {
            backlinks[target].removeAll { $0.from == item.key }
            let place = backlinks[target].firstIndex { item.key < $0.from } ?? backlinks[target].endIndex
            let found = after.backlinks.filter { $0.to == target }
            backlinks[target].insert(contentsOf: found.map(\.backlink), at: place)
        }
        danglingFields[item.key] = after.danglingFields[item.key]
        return after.diagnostics
    }

    private func linked(_ item: Item) -> Linker.Links { Linker([item], of: self).links }
}
