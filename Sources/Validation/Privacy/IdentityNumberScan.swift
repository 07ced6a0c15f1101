/// Finds Swedish personal identity numbers in a text: personnummer, samordningsnummer (the day plus 60) and interim
/// numbers (a letter in place of the first of the last four digits).
///
/// What counts has the form `[YY]YYMMDD[-+]NNNC`, a date that there is, and a check digit that is right (folkbokförings-
/// lagen (1991:481) 18 §); the month and the day of a coordination number may be 00, for what is not known.
/// Organisation numbers never count, because their third digit is 2 or more.
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
        switch run.count {
        case 10, 12: isOtherNumber(run) ? nil : number(run, date: bytes[run.dropLast(4)], last: bytes[run.suffix(4)])
        case 6, 8: number(run, date: bytes[run], after: NumberSeparator(in: bytes, at: run.upperBound))
        default: nil
        }
    }

    private func number(
        _ run: Range<Int>, date: ArraySlice<UInt8>, after separator: NumberSeparator
    ) -> Range<Int>? {
        let end = separator.end + 4
        guard end <= bytes.count else { return nil }
        return number(
            run.lowerBound..<end, date: date, last: bytes[separator.end..<end], mayFollowLetter: separator.hasSign)
    }

    private func number(
        _ range: Range<Int>, date: ArraySlice<UInt8>, last: ArraySlice<UInt8>, mayFollowLetter: Bool = false
    ) -> Range<Int>? {
        guard range.upperBound == bytes.count || !bytes[range.upperBound].isAlphanumeric,
            range.lowerBound == 0 || mayFollowLetter || !bytes[range.lowerBound - 1].isAlphanumeric,
            let candidate = IdentityNumberCandidate(date: date, last: last), candidate.isValid
        else { return nil }
        return range
    }

    /// Whether digits in a row are part of a decimal, or what stands beside them says that they are a phone number, the
    /// reference of a payment or a sum of money.
    private func isOtherNumber(_ run: Range<Int>) -> Bool {
        let before = bytes[max(0, run.lowerBound - 16)..<run.lowerBound].map { $0 | 0x20 }
        let after = bytes[run.upperBound...].prefix(8).drop { $0 == 0x20 }
        return isPartOfDecimal(run) || before.hasSuffix("tel:") || before.hasSuffix("amount: ")
            || before.names("ocr") || ["kr", "tkr", "mnkr", "SEK"].contains { after.begins(withWord: $0) }
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
}

extension [UInt8] {
    fileprivate func hasSuffix(_ text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }

    /// Whether the last word, before the blanks and signs at the end, is this one: `ocr` of `ocr-nr: `.
    fileprivate func names(_ word: String) -> Bool {
        split { !$0.isAlphanumeric }.suffix(2).contains { $0.elementsEqual(word.utf8) }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func begins(withWord word: String) -> Bool {
        starts(with: word.utf8) && dropFirst(word.utf8.count).first?.isAlphanumeric != true
    }
}

extension UInt8 {
    var isDigit: Bool { self &- 0x30 < 10 }

    var isAlphanumeric: Bool { isDigit || (self | 0x20) &- 0x61 < 26 }

    /// Any part of a letter outside ASCII counts as one.
    var isLetterOrDigit: Bool { isAlphanumeric || self >= 0x80 }

    fileprivate var isDecimalSign: Bool { self == UInt8(ascii: ".") || self == UInt8(ascii: ",") }
}
