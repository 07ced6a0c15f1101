/// A compiled template without the type of its root: steps, of which the first is the first of the program, and what
/// they refer to by number.
struct Code: Sendable {
    var instructions: [Instruction] = []
    /// The first step of each unit that the program uses.
    var entries: [Int] = []
    var text: [UInt8] = []
    /// Offsets in `text` where lines start.
    var lineStarts: [Int] = []
    var readers: [any Reader] = []
    /// The readers that lead to a value, each in the view that the one before it gave; two or more.
    var paths: [[Int]] = []
    var slotCount = 0
    /// The fields of the root, by their readers, that hold the views of slots which no section fills.
    var rootObjects: [Int: Int] = [:]
}
