/// A place in a text: line and column, both counted from 1.
///
/// Columns count Unicode scalars, as libyaml does and as SARIF's `unicodeCodePoints` means it.
///
/// In half the space of two integers, because every reference and link is kept with its place.
package struct SourcePosition: Hashable, Comparable, Sendable {
    private var compactLine: UInt32
    private var compactColumn: UInt32

    package init(line: Int, column: Int) {
        compactLine = UInt32(clamping: line)
        compactColumn = UInt32(clamping: column)
    }

    package var line: Int {
        get { Int(compactLine) }
        set { compactLine = UInt32(clamping: newValue) }
    }

    package var column: Int {
        get { Int(compactColumn) }
        set { compactColumn = UInt32(clamping: newValue) }
    }

    package static func < (a: Self, b: Self) -> Bool {
        (a.line, a.column) < (b.line, b.column)
    }
}
