/// What may stand between the date and the last four digits of a personal identity number: nothing that is seen, or a
/// hyphen, dash, minus or plus sign with blanks and one line break around it.
///
/// A blank alone separates two numbers, such as a date and a time of the day.
struct NumberSeparator {
    /// The offset after it; where it begins if there is none.
    private(set) var end: Int
    private(set) var hasSign = false

    private static let longest = 48

    init(in bytes: [UInt8], at start: Int) {
        end = start
        var hasBlank = false
        while end < bytes.count, end - start < Self.longest {
            if let length = bytes.blankLength(at: end) {
                hasBlank = true
                end += length
            } else if let length = bytes.invisibleLength(at: end) {
                end += length
            } else if hasSign, bytes[end] == 0x0A || bytes[end] == 0x0D {
                end += 1
            } else if !hasSign, let length = bytes.signLength(at: end) {
                hasSign = true
                end += length
            } else {
                break
            }
        }
        if !hasSign, hasBlank { end = start }
    }
}

extension [UInt8] {
    /// The length of a space, a tab, or one of Unicode's blanks that have a width; `nil` for anything else.
    fileprivate func blankLength(at offset: Int) -> Int? {
        switch (self[offset], byte(offset + 1), byte(offset + 2)) {
        case (0x20, _, _), (0x09, _, _): 1
        case (0xC2, 0xA0, _): 2
        // U+2000 to U+200A, and U+202F.
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF): 3
        default: nil
        }
    }

    /// The length of one of Unicode's blanks and joiners without width; `nil` for anything else.
    fileprivate func invisibleLength(at offset: Int) -> Int? {
        switch (self[offset], byte(offset + 1), byte(offset + 2)) {
        // U+200B to U+200D, U+2060 and U+FEFF.
        case (0xE2, 0x80, 0x8B...0x8D), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): 3
        default: nil
        }
    }

    /// The length of a hyphen or plus sign, also as word processors write them.
    fileprivate func signLength(at offset: Int) -> Int? {
        switch (self[offset], byte(offset + 1), byte(offset + 2)) {
        case (UInt8(ascii: "-"), _, _), (UInt8(ascii: "+"), _, _): 1
        case (0xC2, 0xAD, _): 2
        // U+2010 to U+2015 and U+2212, the minus sign; U+FE58, U+FE63 and U+FF0D, the small and the wide ones.
        case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92), (0xEF, 0xB9, 0x98), (0xEF, 0xB9, 0xA3), (0xEF, 0xBC, 0x8D):
            3
        default: nil
        }
    }

    private func byte(_ offset: Int) -> UInt8 { offset < count ? self[offset] : 0 }
}
