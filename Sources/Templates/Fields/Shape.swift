/// The names and kinds of a view's fields, without the view's type. Two shapes are the same when they are one object.
final class Shape: Sendable, Hashable {
    struct Entry: Sendable {
        let name: String
        let description: String
        let kind: Kind
        let reader: any Reader
        /// The text that the field has in every view; absent for fields that differ.
        var constant: String?
    }

    let entries: [Entry]
    private let places: [String: Int]

    init(_ entries: [Entry]) {
        self.entries = entries
        var places = [String: Int](minimumCapacity: entries.count)
        for place in entries.indices.reversed() { places[entries[place].name] = place }
        self.places = places
    }

    /// The place of the field in the declaration; absent if no field has the name.
    func place(of name: String) -> Int? { places[name] }

    var names: [String] { entries.map(\.name) }

    static func == (a: Shape, b: Shape) -> Bool { a === b }

    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
