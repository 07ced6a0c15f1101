/// The part of a text that something is about; `end` is the position after its last scalar.
package struct SourceRange: Hashable, Comparable, Sendable {
    package var start: SourcePosition
    package var end: SourcePosition

    package init(_ start: SourcePosition, _ end: SourcePosition) {
        self.start = start
        self.end = end
    }

    /// A range on one line, `length` scalars wide.
    package init(line: Int, column: Int, length: Int = 0) {
        self.init(.init(line: line, column: column), .init(line: line, column: column + length))
    }

    /// The first position of a file: for what is wrong with the file as a whole.
    package static let startOfFile = SourceRange(line: 1, column: 1)

    package static func < (a: Self, b: Self) -> Bool {
        (a.start, a.end) < (b.start, b.end)
    }
}
