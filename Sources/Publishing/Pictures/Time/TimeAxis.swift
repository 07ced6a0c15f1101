import Content

/// The time that a picture shows, from the beginning of its first day to the beginning of the day at which it ends.
struct TimeAxis: Hashable, Sendable {
    let first: Day
    let end: Day
    /// The day for which the picture is made, which lies within.
    let asOf: Day

    /// An axis with room for all days: of whole years when they lie years apart, of whole months when months.
    ///
    /// Where it is not known when something began, there is room before the first of the days too.
    init(asOf: Day, showing days: [Day], beginningIsUnknown: Bool = false) {
        let high = days.reduce(asOf, max)
        var low = days.reduce(asOf, min)
        if beginningIsUnknown { low = low.advanced(byDays: -max(1, (high.number - low.number) / 7)) }
        self.asOf = asOf
        let span = high.number - low.number
        let unit: CalendarUnit = span > 731 ? .year : span > 62 ? .month : .day
        first = unit.start(of: low)
        end = unit.end(of: high)
    }

    func position(of day: Day) -> Position {
        Position(day.number - first.number, of: end.number - first.number)
    }
}

/// The unit to which an axis is rounded.
private enum CalendarUnit {
    case day, month, year

    func start(of day: Day) -> Day {
        let (year, month, _) = day.components
        let start =
            switch self {
            case .day: day
            case .month: Day(year: year, month: month, day: 1)
            case .year: Day(year: year, month: 1, day: 1)
            }
        return start ?? day
    }

    /// The day after the unit in which the day lies.
    func end(of day: Day) -> Day {
        let (year, month, _) = day.components
        let last =
            switch self {
            case .day: day
            case .month: Day(year: year, month: month, day: Day.length(of: month, in: year))
            case .year: Day(year: year, month: 12, day: 31)
            }
        return (last ?? day).advanced(byDays: 1)
    }
}
