extension JSON {
    /// The same value with the members of every object in the order of their names, byte by byte.
    package var sorted: JSON {
        switch self {
        case .array(let elements): .array(elements.map(\.sorted))
        case .object(let members):
            .object(
                members.map { Member($0.name, $0.value.sorted) }
                    .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
        case .null, .bool, .integer, .decimal, .string: self
        }
    }
}
