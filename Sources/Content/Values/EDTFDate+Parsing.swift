extension EDTFDate {
    /// Why a text is not a date of the subset.
    package enum ParsingError: Error, Hashable, Sendable {
        /// The form is none of the subset.
        case form
        /// The form is right but there is no such day, month, season or quarter.
        case noSuchDate
        /// The interval ends before it begins.
        case endsBeforeItBegins
    }

    /// Reads a date; `nil` when `parsing` throws.
    package init?(_ text: String) {
        guard let date = try? EDTFDate(parsing: text) else { return nil }
        self = date
    }

    package init(parsing text: String) throws(ParsingError) {
        let bytes = Array(text.utf8)
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
            self.init(text: text, form: .instant(try Span(parsing: bytes[...])))
            return
        }
        let start = try Self.side(bytes[..<slash])
        let end = try Self.side(bytes[(slash + 1)...])
        if start == nil, end == nil { throw .form }
        if let start, let end, end.latest < start.earliest { throw .endsBeforeItBegins }
        self.init(text: text, form: .interval(start, end))
    }

    private static func side(_ bytes: ArraySlice<UInt8>) throws(ParsingError) -> Span? {
        bytes.elementsEqual("..".utf8) ? nil : try Span(parsing: bytes)
    }
}

extension EDTFDate.Span {
    init(parsing text: ArraySlice<UInt8>) throws(EDTFDate.ParsingError) {
        let isApproximate = text.last == UInt8(ascii: "~")
        let parts = (isApproximate ? text.dropLast() : text)
            .split(separator: UInt8(ascii: "-"), maxSplits: 3, omittingEmptySubsequences: false)
        guard let year = parts.first?.number(digits: 4), parts.count <= 3 else { throw .form }
        let span: Self?
        switch parts.count {
        case 1: span = Self(from: year, 1, to: year, 12, .year)
        case 2:
            guard let part = parts[1].number(digits: 2) else { throw .form }
            span = Self(year: year, part: part)
        default:
            guard let month = parts[1].number(digits: 2), let day = parts[2].number(digits: 2) else { throw .form }
            span = Day(year: year, month: month, day: day)
                .map { Self(earliest: $0, latest: $0, precision: .day, isApproximate: false) }
        }
        guard let span else { throw .noSuchDate }
        self = isApproximate ? span.widened() : span
    }

    /// A month, a season (21–24) or a quarter (33–36) of a year.
    ///
    /// Seasons are as wide as the words are in municipal texts: spring is the spring term, January to June; summer June
    /// to August; autumn August to December; winter the one before or the one after, as EDTF leaves open.
    private init?(year: Int, part: Int) {
        switch part {
        case 1...12: self.init(from: year, part, to: year, part, .month)
        case 21: self.init(from: year, 1, to: year, 6, .season)
        case 22: self.init(from: year, 6, to: year, 8, .season)
        case 23: self.init(from: year, 8, to: year, 12, .season)
        case 24: self.init(from: max(0, year - 1), 11, to: min(9999, year + 1), 3, .season)
        case 33...36: self.init(from: year, (part - 33) * 3 + 1, to: year, (part - 33) * 3 + 3, .quarter)
        default: return nil
        }
    }

    private init?(from year: Int, _ month: Int, to lastYear: Int, _ lastMonth: Int, _ precision: EDTFDate.Precision) {
        guard let first = Day(year: year, month: month, day: 1),
            let last = Day(year: lastYear, month: lastMonth, day: Day.length(of: lastMonth, in: lastYear))
        else { return nil }
        self.init(earliest: first, latest: last, precision: precision, isApproximate: false)
    }

    /// The same date, known only approximately: one unit of its precision wider on each side.
    private func widened() -> Self {
        let months: Int =
            switch precision {
            case .day: 0
            case .month: 1
            case .season, .quarter: 3
            case .year: 12
            }
        let days = precision == .day ? 1 : 0
        return Self(
            earliest: earliest.advanced(byMonths: -months).advanced(byDays: -days),
            latest: latest.advanced(byMonths: months).advanced(byDays: days),
            precision: precision, isApproximate: true)
    }
}

extension ArraySlice<UInt8> {
    /// The number that exactly `digits` ASCII digits write; `nil` for anything else.
    fileprivate func number(digits: Int) -> Int? {
        guard count == digits else { return nil }
        var number = 0
        for byte in self {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return number
    }
}
