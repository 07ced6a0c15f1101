/// A day in the Gregorian calendar, counted from 1970-01-01.
///
///     Day("2016-02-16")?.description  // "2016-02-16"
package struct Day: Hashable, Comparable, Sendable {
    /// In half the space, because a site has millions; far from what it can hold in both directions.
    private let compactNumber: Int32

    package var number: Int { Int(compactNumber) }

    package init(number: Int) {
        compactNumber = Int32(clamping: number)
    }

    /// `nil` when there is no such day; years run from 0 to 9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.length(of: month, in: year)
        else { return nil }
        // Counts years from March, so that the leap day ends the year (Howard Hinnant, “days_from_civil”).
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        self.init(
            number: era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468)
    }

    /// Reads `2016-02-16`; `nil` for any other form.
    package init?(_ text: String) {
        guard case .instant(let span) = EDTFDate(text)?.form, span.precision == .day, !span.isApproximate else {
            return nil
        }
        self = span.earliest
    }

    package var components: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    package static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package static func < (a: Day, b: Day) -> Bool { a.number < b.number }

    package func advanced(byDays days: Int) -> Day { Day(number: number + days) }

    /// The same day of a later month, or that month's last day where it is shorter.
    package func advanced(byMonths months: Int) -> Day {
        let (year, month, day) = components
        let total = year * 12 + month - 1 + months
        let newYear = total / 12
        let newMonth = total % 12 + 1
        return Day(year: newYear, month: newMonth, day: min(day, Self.length(of: newMonth, in: newYear))) ?? self
    }
}

extension Day: CustomStringConvertible {
    /// ISO 8601: `2016-02-16`.
    package var description: String {
        let (year, month, day) = components
        var text = ""
        text.append(year, to: 4)
        text += "-"
        text.append(month, to: 2)
        text += "-"
        text.append(day, to: 2)
        return text
    }
}

extension String {
    /// Appends a number with zeros before it where it has fewer digits than the width.
    fileprivate mutating func append(_ number: Int, to width: Int) {
        let digits = String(number)
        for _ in digits.utf8.count..<max(width, digits.utf8.count) { self += "0" }
        self += digits
    }
}
