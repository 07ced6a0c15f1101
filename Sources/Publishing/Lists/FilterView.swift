import Templates

/// What a script needs to filter the rows that are on a page.
struct FilterView: View {
    let count: Int

    static let fields: Fields<Self> = [
        .number("count", "How many rows are on the page.") { $0.count }
    ]

    /// Fewer rows than this are seen at a glance.
    private static let fewest = 10

    /// `nil` where there are few rows.
    init?(rows count: Int) {
        guard count >= Self.fewest else { return nil }
        self.count = count
    }
}
