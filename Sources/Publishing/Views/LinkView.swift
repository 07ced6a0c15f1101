import Templates

/// A link with its text.
struct LinkView: View {
    let url: String
    let title: String

    static let fields: Fields<Self> = [
        .url("url", "Where it leads.") { $0.url },
        .text("title", "Its text.") { $0.title },
    ]
}
