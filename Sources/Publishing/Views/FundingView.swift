import Content
import Templates

/// Money that was set aside and what it went to.
struct FundingView: View {
    let frames: [AmountView]
    let framesUnknown: UnknownView?
    let lines: [AmountView]
    let rests: [RestView]

    init(_ funding: Funding, _ sums: [FundingSum], in context: PageContext) {
        frames = AmountView.all(funding.frames.values(), sums, in: context)
        framesUnknown = context.unknown(funding.frames.unknown)
        lines = AmountView.all(funding.lines.values(), sums, in: context)
        rests = sums.compactMap { RestView($0, in: context) }
    }

    static let fields: Fields<Self> = [
        .list("frames", "The sums that were set aside.") { $0.frames },
        .object("frames_unknown", "That the sums are unknown.") { $0.framesUnknown },
        .list("lines", "What they went to.") { $0.lines },
        .list("rests", "What nobody has explained.") { $0.rests },
    ]
}

/// A sum of money.
struct AmountView: View {
    let text: String
    let amount: FactView?
    let unit: String
    let isExact: Bool
    let year: FactView?
    let stage: FactView?
    let from: FactView?
    let to: FactView?
    let marks: [MarkView]

    /// Amounts with their bars, each on the scale of its year, unit and stage.
    static func all(_ amounts: [Amount], _ sums: [FundingSum], in context: PageContext) -> [AmountView] {
        let bars = sums.map { FundingBars($0).bars(of: amounts) }
        return amounts.enumerated().map { place, amount in
            AmountView(amount, bars.compactMap { $0[place] }.map(MarkView.init), in: context)
        }
    }

    private init(_ amount: Amount, _ marks: [MarkView], in context: PageContext) {
        self.marks = marks
        text = amount.text.value ?? ""
        self.amount = context.fact(amount.amount)
        unit = amount.unit.value.map(context.locale.words) ?? ""
        isExact = amount.exact.value ?? true
        year = context.fact(amount.year)
        stage = context.fact(amount.stage, "initiative.funding.frames.stage")
        from = context.fact(amount.from)
        to = context.fact(amount.to)
    }

    static let fields: Fields<Self> = [
        .text("text", "What the money is for.") { $0.text },
        .object("amount", "The sum, in the unit.") { $0.amount },
        .text("unit", "kr, tkr or mnkr.") { $0.unit },
        .flag("is_exact", "False where the source says “about”.") { $0.isExact },
        .object("year", "The year that it is for.") { $0.year },
        .object("stage", "Proposed, decided or allocated.") { $0.stage },
        .object("from", "The body that gives it.") { $0.from },
        .object("to", "Who or what it goes to.") { $0.to },
        .list("marks", "Its bar; empty where the sum is unknown.") { $0.marks },
    ]
}

/// What was set aside and what the lines say it went to.
struct SumView: View {
    let status: StatusView
    let year: DateView?
    let unit: String
    let isProposed: Bool
    let frames: String
    let lines: String?
    let difference: String?

    init(_ sum: FundingSum, in context: PageContext) {
        status = StatusView(sum.conclusion.status, in: context)
        year = sum.year.map(context.date)
        unit = context.locale.words(for: sum.unit)
        isProposed = sum.isProposed
        frames = context.locale.words(for: sum.frames)
        lines = sum.lines.map(context.locale.words)
        difference = sum.difference.flatMap { $0 == .zero ? nil : context.locale.words(for: $0) }
    }

    static let fields: Fields<Self> = [
        .object("status", "Whether it adds up, and why.") { $0.status },
        .object("year", "The year.") { $0.year },
        .text("unit", "kr, tkr or mnkr.") { $0.unit },
        .flag("is_proposed", "Whether the money is only proposed.") { $0.isProposed },
        .text("frames", "What was set aside.") { $0.frames },
        .text("lines", "What the lines sum to; absent without lines.") { $0.lines },
        .text("difference", "What is left unexplained; absent where it adds up.") { $0.difference },
    ]
}
