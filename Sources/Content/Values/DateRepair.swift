extension EDTFDate {
    /// The date that a text in another common form means, as EDTF writes it; `nil` where that is not certain.
    ///
    ///     EDTFDate.repaired("16/2 2016")         // "2016-02-16"
    ///     EDTFDate.repaired("2016-02-16T00:00")  // "2016-02-16"
    ///     EDTFDate.repaired("2014–2016")         // "2014/2016"
    package static func repaired(_ text: String) -> String? {
        let numbers = text.split { !$0.isASCIIDigit }.map(String.init)
        let signs = text.split(omittingEmptySubsequences: true) { $0.isASCIIDigit }.map { $0.filter { $0 != " " } }
        guard text.first?.isASCIIDigit == true, let date = date(of: numbers, signs) else { return nil }
        return EDTFDate(date) == nil ? nil : date
    }

    private static func date(of numbers: [String], _ signs: [String]) -> String? {
        let lengths = numbers.map(\.count)
        if lengths == [8], signs.isEmpty {
            return day(numbers[0].prefix(4), numbers[0].dropFirst(4).prefix(2), numbers[0].suffix(2))
        }
        if lengths == [4, 1], signs == ["-"] { return "\(numbers[0])-0\(numbers[1])" }
        if lengths == [4, 4], signs == ["-"] || signs == ["–"] { return "\(numbers[0])/\(numbers[1])" }
        let isDayFirst = lengths.count == 3 && lengths[0] <= 2 && lengths[1] <= 2 && lengths[2] == 4
        if isDayFirst, [["/", ""], ["/", "-"], [".", "."]].contains(signs) {
            return day(numbers[2], numbers[1], numbers[0])
        }
        return isoDay(numbers, signs)
    }

    /// Year, month and day in this order, also with a time after them.
    private static func isoDay(_ numbers: [String], _ signs: [String]) -> String? {
        guard numbers.count >= 3, numbers[0].count == 4, numbers[1].count <= 2, numbers[2].count <= 2,
            [["-", "-"], ["/", "/"], [".", "."]].contains(Array(signs.prefix(2))),
            signs.count == 2 || signs[2] == "T" || signs[2].isEmpty && numbers.count > 3
        else { return nil }
        return day(numbers[0], numbers[1], numbers[2])
    }

    private static func day(
        _ year: some StringProtocol, _ month: some StringProtocol, _ day: some StringProtocol
    ) -> String {
        func padded(_ number: some StringProtocol) -> String { number.count == 1 ? "0\(number)" : "\(number)" }
        return "\(year)-\(padded(month))-\(padded(day))"
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
