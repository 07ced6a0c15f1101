package import Content

extension Locale {
    /// The name of a unit of money: “tusen kr”.
    func words(for unit: Amount.Unit) -> String { self["values.initiative.funding.frames.unit.\(unit.rawValue)"] }

    /// What the lines of a sum come to; that it is unknown where there are none.
    func words(forParts sum: FundingSum) -> String {
        sum.lines.map { "\(words(for: $0)) \(words(for: sum.unit))" } ?? self["unknown.mark"]
    }

    /// A number in the language's way: “3 990”, “3,4”. The space does not break.
    package func words(for number: Decimal) -> String {
        let parts = number.description.split(separator: ".", maxSplits: 1)
        let isNegative = parts[0].hasPrefix("-")
        let digits = Array(isNegative ? parts[0].dropFirst() : parts[0])
        var whole = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { whole += self["number.group"] }
            whole.append(digit)
        }
        let sign = isNegative ? "−" : ""
        return sign + whole + (parts.count == 2 ? self["number.point"] + parts[1] : "")
    }
}
