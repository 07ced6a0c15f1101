extension EDTFDate {
    /// Whether it was over before `day` began.
    package func isBefore(_ day: Day) -> Certainty {
        switch form {
        case .instant(let span): span.isBefore(day)
        case .interval(_, let end): end?.endsBefore(day) ?? .no
        }
    }

    /// Whether it had happened, or begun, when `day` was over.
    package func hasBegun(by day: Day) -> Certainty {
        switch form {
        case .instant(let span): span.isBefore(day.advanced(byDays: 1))
        case .interval(let start, _): start?.begins(by: day) ?? .yes
        }
    }

    /// Whether `day` lies within it.
    ///
    /// An interval covers the whole of its first and last unit: `2014/2016` is all three years.
    package func covers(_ day: Day) -> Certainty {
        hasBegun(by: day) && !isBefore(day)
    }

    /// Whether all of this one lies before all of `other`.
    package func isBefore(_ other: EDTFDate) -> Certainty {
        guard let latest, let otherEarliest = other.earliest else { return .no }
        if latest < otherEarliest { return .yes }
        guard let earliest, let otherLatest = other.latest else { return .cannotTell }
        return earliest >= otherLatest ? .no : .cannotTell
    }
}

extension EDTFDate.Span {
    fileprivate func isBefore(_ day: Day) -> Certainty {
        latest < day ? .yes : earliest >= day ? .no : .cannotTell
    }

    /// As the end of a period, which then lasts to the end of the unit.
    fileprivate func endsBefore(_ day: Day) -> Certainty {
        latest < day ? .yes : isApproximate && earliest < day ? .cannotTell : .no
    }

    /// As the beginning of a period, which then begins with the unit.
    fileprivate func begins(by day: Day) -> Certainty {
        earliest > day ? .no : isApproximate && latest > day ? .cannotTell : .yes
    }
}
