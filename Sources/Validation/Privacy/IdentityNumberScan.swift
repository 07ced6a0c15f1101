/// Finds Swedish personal identity numbers in a text: personnummer, samordningsnummer (the day plus 60) and interim
/// numbers (a letter in place of the first of the last four digits).
///
/// What counts has the form `[YY]YYMMDD[-+]NNNC`, a date that there is, and a check digit that is right (folkbokförings-
/// lagen (1991:481) 18 §). Organisation numbers never count, because their third digit is 2 or more.
struct IdentityNumberScan {
    let bytes: [UInt8]

    /// The shortest part that begins a number: its date without the century.
    private static let dateLength = 6

    /// The numbers as ranges of the bytes, in order. Looks at every sixth byte of a text without digits.
    var numbers: [Range<Int>] {
        var numbers: [Range<Int>] = []
        var offset = 0
        while offset + Self.dateLength <= bytes.count {
            let probe = offset + Self.dateLength - 1
            guard bytes[probe].isDigit else {
                offset += Self.dateLength
                continue
            }
            let run = digits(around: probe, from: offset)
            if let number = number(beginningWith: run) { numbers.append(number) }
            offset = numbers.last.map { max($0.upperBound, run.upperBound) } ?? run.upperBound
        }
        return numbers
    }

    private func digits(around probe: Int, from first: Int) -> Range<Int> {
        var (start, end) = (probe, probe + 1)
        while start > first, bytes[start - 1].isDigit { start -= 1 }
        while end < bytes.count, bytes[end].isDigit { end += 1 }
        return start..<end
    }

    private func number(beginningWith run: Range<Int>) -> Range<Int>? {
        let candidate: IdentityNumberCandidate?
        let end: Int
        switch run.count {
        case 10, 12:
            guard !isPartOfDecimal(run), !isPhoneNumber(run) else { return nil }
            end = run.upperBound
            candidate = IdentityNumberCandidate(date: bytes[run.dropLast(4)], last: bytes[run.suffix(4)])
        case 6, 8:
            let start = run.upperBound + separatorLength(at: run.upperBound)
            end = start + 4
            guard end <= bytes.count else { return nil }
            candidate = IdentityNumberCandidate(date: bytes[run], last: bytes[start..<end])
        default: return nil
        }
        guard let candidate, isFree(run.lowerBound..<end), candidate.isValid else { return nil }
        return run.lowerBound..<end
    }

    /// Whether no letter or digit goes on at either side.
    private func isFree(_ range: Range<Int>) -> Bool {
        (range.lowerBound == 0 || !bytes[range.lowerBound - 1].isAlphanumeric)
            && (range.upperBound == bytes.count || !bytes[range.upperBound].isAlphanumeric)
    }

    /// The length of a hyphen or plus sign, also as word processors write them; 0 where there is none.
    private func separatorLength(at offset: Int) -> Int {
        guard offset < bytes.count else { return 0 }
        switch bytes[offset] {
        case UInt8(ascii: "-"), UInt8(ascii: "+"): return 1
        case 0xC2 where bytes[offset...].starts(with: [0xC2, 0xAD]): return 2
        // U+2010 to U+2015 and U+2212, the minus sign.
        case 0xE2 where bytes.count > offset + 2:
            let (second, third) = (bytes[offset + 1], bytes[offset + 2])
            return second == 0x80 && (0x90...0x95).contains(third) || second == 0x88 && third == 0x92 ? 3 : 0
        default: return 0
        }
    }

    /// Whether a point or comma and some digits stand next to it: `8001011239.5`, but not a list `8001011239,8001021238`.
    private func isPartOfDecimal(_ run: Range<Int>) -> Bool {
        let after = bytes[run.upperBound...]
        let before = bytes[..<run.lowerBound]
        let isWhole =
            after.first?.isDecimalSign == true && (1..<10).contains(after.dropFirst().prefix { $0.isDigit }.count)
        let isFraction =
            before.last?.isDecimalSign == true
            && (1..<10).contains(before.dropLast().reversed().prefix { $0.isDigit }.count)
        return isWhole || isFraction
    }

    private func isPhoneNumber(_ run: Range<Int>) -> Bool {
        bytes[..<run.lowerBound].suffix(4).elementsEqual("tel:".utf8)
    }
}

extension UInt8 {
    var isDigit: Bool { self &- 0x30 < 10 }

    var isAlphanumeric: Bool { isDigit || (self | 0x20) &- 0x61 < 26 }

    fileprivate var isDecimalSign: Bool { self == UInt8(ascii: ".") || self == UInt8(ascii: ",") }
}
