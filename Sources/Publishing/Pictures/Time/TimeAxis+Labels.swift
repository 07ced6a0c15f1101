import Content

extension TimeAxis {
    /// The days or the beginnings of months or years that are written along the axis: as many as have room.
    func labels(_ words: (EDTFDate) -> String) -> [Label] {
        for step in Step.all {
            let labels = step.dates(from: first, to: end).map { Label(words($0.date), at: position(of: $0.day)) }
            if labels.count > 1, labels.fit { return labels }
        }
        let edges = [first, end.advanced(byDays: -1)].map { Label(words(EDTFDate($0)), at: position(of: $0)) }
        return edges.fit ? edges : Array(edges.prefix(1))
    }

    /// The label of the day for which the picture is made, beside its line.
    func asOfLabel(_ words: (EDTFDate) -> String) -> Label { Label(words(EDTFDate(asOf)), at: position(of: asOf)) }
}

/// How far apart the labels of an axis are.
private enum Step {
    case days(Int), months(Int), years(Int)

    static let all: [Step] =
        [.days(1), .days(7), .months(1), .months(3)]
        + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map { .years($0) }
    /// More labels than this never have room.
    private static let most = 40

    /// Empty where there would be too many.
    func dates(from first: Day, to end: Day) -> [(day: Day, date: EDTFDate)] {
        guard (end.number - first.number) / leastDays <= Self.most else { return [] }
        var dates: [(day: Day, date: EDTFDate)] = []
        var day: Day? = firstDay(notBefore: first)
        while let next = day, next <= end {
            if let date = date(of: next) { dates.append((next, date)) }
            day = self.next(after: next)
        }
        return dates
    }

    private var leastDays: Int {
        switch self {
        case .days(let count): count
        case .months(let count): count * 28
        case .years(let count): count * 365
        }
    }

    private func firstDay(notBefore first: Day) -> Day? {
        let (year, month, day) = first.components
        switch self {
        case .days: return first
        case .months(let count):
            let months = year * 12 + month - 1 + (day == 1 ? 0 : 1)
            return Self.month((months + count - 1) / count * count)
        case .years(let count):
            let years = year + (month == 1 && day == 1 ? 0 : 1)
            return Day(year: (years + count - 1) / count * count, month: 1, day: 1)
        }
    }

    private func next(after day: Day) -> Day? {
        let (year, month, _) = day.components
        return switch self {
        case .days(let count): day.advanced(byDays: count)
        case .months(let count): Self.month(year * 12 + month - 1 + count)
        case .years(let count): Day(year: year + count, month: 1, day: 1)
        }
    }

    /// The first day of a month, counted from that of the year 0; `nil` after the year 9999.
    private static func month(_ number: Int) -> Day? { Day(year: number / 12, month: number % 12 + 1, day: 1) }

    /// The day, month or year that begins with the day.
    private func date(of day: Day) -> EDTFDate? {
        switch self {
        case .days: EDTFDate(day)
        case .months: EDTFDate(String(day.description.prefix(7)))
        case .years: EDTFDate(String(day.description.prefix(4)))
        }
    }
}
