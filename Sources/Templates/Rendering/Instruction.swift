/// A step of a program. Jumps are relative to the step they stand in.
enum Instruction: Sendable {
    /// Literal text, and the offsets in it where a line starts that the indentation goes before.
    case text(Range<Int>, lineStarts: Range<Int>)
    case print(Reference, Escaping)
    /// Jumps where the value is not shown, or where it is if `isInverted`.
    case test(Reference, isInverted: Bool, otherwise: Int)
    /// Puts the value in a slot, or jumps where it is not shown.
    case enter(Reference, slot: Int, otherwise: Int)
    /// Ends what `enter` began.
    case leave
    /// Begins the first turn of a list, or jumps where the list is empty.
    case each(Reference, slot: Int, otherwise: Int)
    /// Jumps back to the next turn; goes on after the last.
    case next(body: Int)
    /// Runs a unit and comes back. The indentation, a part of the text, is added for its lines; absent means none at all.
    case call(unit: Int, indentation: Range<Int>?)
    /// Ends a unit.
    case finish
}

/// Where a value is found.
enum Reference: Hashable, Sendable {
    /// The value in a slot itself.
    case slot(Int)
    /// A field of the view in a slot, by its reader.
    case field(slot: Int, Int)
    /// A field of a field …, by its place among the program's paths.
    case path(slot: Int, Int)
    case position(Position)

    /// Where the turn of the innermost list stands.
    enum Position: String, Hashable, Sendable, CaseIterable {
        case first = "@first"
        case last = "@last"
        /// From 1.
        case index = "@index"
        case count = "@count"
    }
}
