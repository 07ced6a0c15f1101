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
            guard isBeginning(offset) else {
                offset += 1
                continue
            }
            let (end, digits) = digitGroups(from: offset)
            if (8...13).contains(digits), end == bytes.count || !bytes[end].isAlphanumeric {
                numbers.append(offset..<end)
            }
            offset = max(end, offset + 1)
        }
        return numbers
    }

    private func isBeginning(_ offset: Int) -> Bool {
        (bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "0"))
            && (offset == 0 || !bytes[offset - 1].joinsNumbers)
    }

    /// Where the last digit of the groups ends, and how many digits there are.
    private func digitGroups(from start: Int) -> (end: Int, digits: Int) {
        var (end, digits) = (start, 0)
        for offset in bytes.indices[start...] where offset > start || bytes[start] != UInt8(ascii: "+") {
            if bytes[offset].isDigit {
                digits += 1
                end = offset + 1
            } else if !bytes[offset].isSeparator || offset != end {
                break
            }
        }
        return (end, digits)
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
