import Content

/// The parts of what may be a personal identity number.
struct IdentityNumberCandidate {
    /// `nil` where the number is written without its century.
    private let century: Int?
    private let yearOfCentury: Int
    private let month: Int
    /// Without the 60 that a coordination number adds.
    private let day: Int
    private let isCoordinationNumber: Bool
    private let hasLetter: Bool
    /// The ten digits that the check digit is over; an interim number's letter counts as 1.
    private let digits: [UInt8]

    /// `date` is six or eight digits, `last` four bytes; `nil` where `last` is not digits after an optional letter.
    init?(date: ArraySlice<UInt8>, last: ArraySlice<UInt8>) {
        guard let first = last.first, first.isDigit || first.isInterimLetter, last.dropFirst().allSatisfy(\.isDigit)
        else { return nil }
        hasLetter = !first.isDigit
        let short = date.suffix(6)
        digits = (short + [hasLetter ? UInt8(ascii: "1") : first] + last.dropFirst()).map { $0 &- 0x30 }
        century = date.count == 8 ? Self.number(date.prefix(2)) : nil
        yearOfCentury = Self.number(short.prefix(2))
        month = Self.number(short.dropFirst(2).prefix(2))
        let written = Self.number(short.suffix(2))
        isCoordinationNumber = written >= 60
        day = isCoordinationNumber ? written - 60 : written
    }

    var isValid: Bool { isCheckDigitRight && hasSerial && isDate }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) } }

    /// Nobody is given 000.
    private var hasSerial: Bool { hasLetter || digits[6..<9].contains { $0 != 0 } }

    /// Without a century, a date that there was in this one or in the last.
    private var isDate: Bool {
        guard let century else { return [19, 20].contains(where: isDate(inCentury:)) }
        return (18...20).contains(century) && isDate(inCentury: century)
    }

    /// The month and the day of a coordination number are 00 where the birth is not known so closely.
    private func isDate(inCentury century: Int) -> Bool {
        let isImprecise = isCoordinationNumber && (month == 0 || day == 0)
        return isImprecise
            ? month <= 12 && day <= 31 : Day(year: century * 100 + yearOfCentury, month: month, day: day) != nil
    }

    /// Luhn: every other digit doubled from the first on, the sum of all figures a multiple of ten.
    private var isCheckDigitRight: Bool {
        let sum = digits.enumerated().reduce(0) { sum, digit in
            let product = Int(digit.element) * (digit.offset % 2 == 0 ? 2 : 1)
            return sum + product / 10 + product % 10
        }
        return sum % 10 == 0
    }
}

extension UInt8 {
    /// T, R, S, U, W, X, J, K, L, M, N or P, also in small letters.
    fileprivate var isInterimLetter: Bool {
        switch self & 0xDF {
        case UInt8(ascii: "J")...UInt8(ascii: "N"), UInt8(ascii: "P"), UInt8(ascii: "R")...UInt8(ascii: "U"),
            UInt8(ascii: "W"),
            UInt8(ascii: "X"):
            true
        default: false
        }
    }
}
