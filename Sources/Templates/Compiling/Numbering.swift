/// Numbers for values, given in the order in which they are first asked for.
struct Numbering<Value: Hashable> {
    private(set) var values: [Value] = []
    private var numbers: [Value: Int] = [:]

    mutating func number(of value: Value) -> Int {
        if let number = numbers[value] { return number }
        numbers[value] = values.count
        values.append(value)
        return values.count - 1
    }
}

/// What a slot of the program is for.
enum SlotUse: Hashable {
    case view(Shape)
    /// A value that is no view: of an optional or a text's section, or an element of a list of texts.
    case value(Reference?)
    case turn
    case unknown
}

/// A field that the program reads.
struct FieldUse: Hashable {
    let shape: Shape
    /// In the declaration of the shape.
    let place: Int

    var kind: Kind { shape.entries[place].kind }
}
