/// What a renderer knows about tables.
struct TableProgress {
    /// Absent where the document has no tables.
    var set: TableSet?
    /// The paragraphs of the set's text, as parsed.
    var pieces: [Node] = []
    /// The place in `pieces` of the cell to come.
    var nextPiece = 0
    /// How many bytes at the start of the next text are not the author's.
    var textToSkip = 0
    var isInCell = false
    /// The tables rendered so far.
    var described: [Table] = []

    /// How many cells may still be added to short rows. Without a limit, a wide header and many rows of one cell
    /// would make a page that is out of all proportion to its source.
    private var padding = 100_000

    /// Whether one more cell may be added to a short row.
    mutating func takePadding() -> Bool {
        padding -= 1
        return padding >= 0
    }
}
