/// A place in a text: line and column, both counted from 1.
///
/// Columns count Unicode scalars, as libyaml does and as SARIF's `unicodeCodePoints` means it.
package struct SourcePosition: Hashable, Comparable, Sendable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static func < (a: Self, b: Self) -> Bool {
        (a.line, a.column) < (b.line, b.column)
    }
}
