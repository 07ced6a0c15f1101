import Content

/// Money for one year in one unit, drawn to scale: its frames, its lines one after the other, and what is left.
struct FundingBars: Sendable {
    private let sum: FundingSum
    /// What the whole width stands for.
    private let whole: Decimal

    init(_ sum: FundingSum) {
        self.sum = sum
        whole = max(sum.frames, sum.lines ?? .zero)
    }

    /// The bars of the frames or of the lines, each beginning where the one before it ends; none for an amount that is
    /// unknown or belongs to another year, unit or stage.
    func bars(of amounts: [Amount]) -> [Mark?] {
        var end = Decimal.zero
        return amounts.map { amount in
            guard sum.covers(amount), let value = amount.amount.value, value > .zero else { return nil }
            let start = end
            end = end + value
            return bar(sum.isProposed ? .uncertain : .known, start, end)
        }
    }

    /// What nobody has explained: what the lines leave of the frames, or exceed them by, or all where no line is known.
    var rest: Mark? { rest(asksBeside: true) }

    private func rest(asksBeside: Bool) -> Mark? {
        switch sum.conclusion.value {
        case .unexplained, .exceeded, .linesMissing:
            let lines = sum.lines ?? .zero
            return bar(.unknown, min(sum.frames, lines), max(sum.frames, lines), asksBeside: asksBeside)
        case .balanced, .framesMissing, .unknown: return nil
        }
    }

    /// How much that is.
    var restAmount: Decimal {
        let difference = sum.difference ?? sum.frames
        return difference < .zero ? .zero - difference : difference
    }

    /// The whole in one picture: what is explained, and the rest.
    var all: [Mark] {
        let lines = sum.lines ?? .zero
        let explained = sum.conclusion.value == .exceeded ? min(sum.frames, lines) : lines
        return [bar(sum.isProposed ? .uncertain : .known, .zero, explained), rest(asksBeside: false)]
            .compactMap { $0 }
    }

    private func bar(_ shape: Mark.Shape, _ from: Decimal, _ to: Decimal, asksBeside: Bool = false) -> Mark? {
        guard from < to else { return nil }
        return Mark(shape: shape, from: position(from), to: position(to), asksBeside: asksBeside)
    }

    private func position(_ amount: Decimal) -> Position {
        Position(amount.tenThousandths, of: whole.tenThousandths)
    }
}

extension FundingSum {
    fileprivate func covers(_ amount: Amount) -> Bool {
        amount.year.value == year && (amount.unit.value ?? .kr) == unit
            && (amount.stage.value == .proposed) == isProposed
    }
}
