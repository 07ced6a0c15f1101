/// Finds e-mail addresses and phone numbers in a text.
struct ContactScan {
    let bytes: [UInt8]

    /// What stands on both sides of an `@`, with a full stop in the part after it.
    var addresses: [Range<Int>] {
        bytes.indices.filter { bytes[$0] == UInt8(ascii: "@") }.compactMap { sign in
            let name = bytes[..<sign].reversed().prefix { $0.isPartOfAddress }.count
            var domain = bytes[(sign + 1)...].prefix { $0.isPartOfAddress }
            while domain.last == UInt8(ascii: ".") { domain.removeLast() }
            guard name > 0, domain.contains(UInt8(ascii: ".")) else { return nil }
            return (sign - name)..<domain.endIndex
        }
    }

    /// Eight to thirteen digits from `0` or `+` on, in groups with single separators between them.
    var phoneNumbers: [Range<Int>] {
        var numbers: [Range<Int>] = []
        var offset = 0
        while offset < bytes.count {
            let number = phoneNumber(at: offset)
            if let number { numbers.append(number) }
            offset = number?.upperBound ?? offset + 1
        }
        return numbers
    }

    private func phoneNumber(at start: Int) -> Range<Int>? {
        let isPlus = bytes[start] == UInt8(ascii: "+")
        guard isPlus || bytes[start] == UInt8(ascii: "0"), start == 0 || !bytes[start - 1].joinsNumbers else {
            return nil
        }
        var digits = 0
        var end = start
        for offset in bytes.indices[(isPlus ? start + 1 : start)...] {
            if bytes[offset].isDigit {
                digits += 1
                end = offset + 1
            } else if !bytes[offset].isSeparator || offset != end {
                break
            }
        }
        guard (8...13).contains(digits), end == bytes.count || !bytes[end].isAlphanumeric else { return nil }
        return start..<end
    }
}

extension UInt8 {
    fileprivate var isPartOfAddress: Bool {
        isAlphanumeric || self == UInt8(ascii: ".") || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
            || self == UInt8(ascii: "+")
    }

    fileprivate var isSeparator: Bool {
        self == UInt8(ascii: " ") || self == UInt8(ascii: "-") || self == UInt8(ascii: "/")
    }

    /// Whether what stands before a digit makes it part of something longer: `2016-02-16`, `1.0`, `x0`.
    fileprivate var joinsNumbers: Bool {
        isAlphanumeric || self == UInt8(ascii: ".") || self == UInt8(ascii: ",") || self == UInt8(ascii: "-")
            || self == UInt8(ascii: "/")
    }
}
