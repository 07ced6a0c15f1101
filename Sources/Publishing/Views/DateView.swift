import Templates

/// A date in words, and for machines where HTML has a form for it.
struct DateView: View {
    let words: String
    /// `nil` for intervals, seasons, quarters and approximate dates, which `<time>` cannot say.
    let machine: String?

    static let fields: Fields<Self> = [
        .text("words", "The date in words.") { $0.words },
        .text("machine", "The value of datetime; absent where HTML has none.") { $0.machine },
    ]
}
