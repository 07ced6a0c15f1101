import Content

extension TimeAxis {
    /// The days or the beginnings of months or years that are written along the axis: as many as have room.
    func labels(_ words: (EDTFDate) -> String) -> [Label] {
        for step in Step.all {
            if let labels = labels(step, words), labels.count > 1 { return labels }
        }
        let edges = [first, end.advanced(byDays: -1)].map { Label(words(EDTFDate($0)), at: position(of: $0)) }
        return edges.fit ? edges : Array(edges.prefix(1))
    }

    /// The labels of a step; `nil` as soon as one of them has no room.
    private func labels(_ step: Step, _ words: (EDTFDate) -> String) -> [Label]? {
        guard (end.number - first.number) / step.leastDays <= Step.most else { return nil }
        var labels: [Label] = []
        var next = step.firstDay(notBefore: first)
        while let day = next, day <= end {
            if let date = step.date(of: day) {
                let label = Label(words(date), at: position(of: day))
                guard label.fits(after: labels.last) else { return nil }
                labels.append(label)
            }
            next = step.next(after: day)
        }
        return labels
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
    static let most = 40

    var leastDays: Int {
        switch self {
        case .days(let count): count
        case .months(let count): count * 28
        case .years(let count): count * 365
        }
    }

    func firstDay(notBefore first: Day) -> Day? {
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

    func next(after day: Day) -> Day? {
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
    func date(of day: Day) -> EDTFDate? {
        switch self {
        case .days: EDTFDate(day)
        case .months: EDTFDate(String(day.description.prefix(7)))
        case .years: EDTFDate(String(day.description.prefix(4)))
        }
    }
}
