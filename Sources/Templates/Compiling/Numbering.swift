/// Numbers for values, given in the order in which they are first asked for.
struct Numbering<Value: Hashable & Sendable>: Sendable {
    private(set) var values: [Value] = []
    private var numbers: [Value: Int] = [:]

    mutating func number(of value: Value) -> Int {
        if let number = numbers[value] { return number }
        numbers[value] = values.count
        values.append(value)
        return values.count - 1
    }
}

/// What a slot of the programs is for.
enum SlotUse: Hashable {
    /// The view that a program renders.
    case root
    /// An object that the view which a program renders holds, by the number of its field.
    case rootObject(Int)
    case view(Shape)
    /// A value that is no view: of an optional's section, found by the reference, of a text's, or an element of a list.
    case value(Reference?)
    case turn
    case unknown
}

/// A field that programs read, by its place in the declaration of a shape.
struct FieldUse: Hashable {
    let shape: Shape
    let place: Int
    /// Whether the shape is that of the view which a program renders. Each program reads the field of the name in its own.
    let isOfRoot: Bool

    var name: String { shape.entries[place].name }
    var kind: Kind { shape.entries[place].kind }
    /// The text that the field has in every view. None for a root, as other roots have other fields of the name.
    var constant: String? { isOfRoot ? nil : shape.entries[place].constant }

    static func == (a: FieldUse, b: FieldUse) -> Bool {
        guard a.isOfRoot == b.isOfRoot else { return false }
        if a.shape == b.shape { return a.place == b.place }
        return a.isOfRoot && a.name == b.name && a.kind == b.kind
    }

    func hash(into hasher: inout Hasher) {
        if isOfRoot { return hasher.combine(name) }
        hasher.combine(shape)
        hasher.combine(place)
    }
}
