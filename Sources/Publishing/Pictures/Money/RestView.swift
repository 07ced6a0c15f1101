import Content
import Templates

/// Money of which nobody has said what it went to, or where it came from.
struct RestView: View {
    let text: String
    let amount: String
    let unit: String
    let year: DateView?
    let marks: [MarkView]

    /// `nil` where nothing is left.
    init?(_ sum: FundingSum, in context: PageContext) {
        let bars = FundingBars(sum)
        guard let rest = bars.rest else { return nil }
        text = context.words(sum.conclusion.status.label)
        amount = context.locale.words(for: bars.restAmount)
        unit = context.locale.words(for: sum.unit)
        year = sum.year.map(context.date)
        marks = [MarkView(rest)]
    }

    static let fields: Fields<Self> = [
        .text("text", "What is wrong.") { $0.text },
        .text("amount", "How much it is.") { $0.amount },
        .text("unit", "kr, tkr or mnkr.") { $0.unit },
        .object("year", "The year that it is for.") { $0.year },
        .list("marks", "Its bar.") { $0.marks },
    ]
}
