/// How often something is followed up.
package enum Cadence: Hashable, Sendable {
    /// An ISO 8601 duration in whole years and months, at least one month: `P1Y`, `P6M`, `P1Y6M`.
    case every(months: Int)
    case once
    /// It is known that it is not followed up.
    case none

    package init?(_ text: String) {
        switch text {
        case "once": self = .once
        case "none": self = .none
        default:
            guard let months = Self.months(text) else { return nil }
            self = .every(months: months)
        }
    }

    /// The form in which it is written, with years before months.
    package var text: String {
        switch self {
        case .once: "once"
        case .none: "none"
        case .every(let months):
            "P" + (months >= 12 ? "\(months / 12)Y" : "") + (months % 12 > 0 ? "\(months % 12)M" : "")
        }
    }

    private static func months(_ text: String) -> Int? {
        guard text.utf8.first == UInt8(ascii: "P") else { return nil }
        var rest = text.utf8.dropFirst()
        var months = 0
        for (unit, factor) in [(UInt8(ascii: "Y"), 12), (UInt8(ascii: "M"), 1)] {
            guard let end = rest.firstIndex(of: unit) else { continue }
            guard let digits = String(rest[..<end]), let number = Int(digits), (1...100).contains(number) else {
                return nil
            }
            months += number * factor
            rest = rest[rest.index(after: end)...]
        }
        return rest.isEmpty && months > 0 ? months : nil
    }
}
