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
    case view(Shape)
    /// A value that is no view: of an optional or a text's section, or an element of a list of texts.
    case value(Reference?)
    case turn
    case unknown
}

/// A field that programs read.
enum FieldUse: Hashable {
    /// Of the view that a program renders: each program reads it in its own.
    case root(name: String, Kind)
    /// A field in the declaration of a shape.
    case inner(Shape, place: Int)

    var kind: Kind {
        switch self {
        case .root(_, let kind): kind
        case .inner(let shape, let place): shape.entries[place].kind
        }
    }

    /// The field's reader in a program for the root; absent where the root has no such field.
    func reader(in root: Shape) -> Reader? {
        switch self {
        case .root(let name, _): root.place(of: name).map { root.entries[$0].reader }
        case .inner(let shape, let place): shape.entries[place].reader
        }
    }
}
