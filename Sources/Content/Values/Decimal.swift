/// An exact decimal number, so that sums of money add up: `value` ten-thousandths.
package struct Decimal: Hashable, Comparable, Sendable {
    package let tenThousandths: Int

    package init(tenThousandths: Int) {
        self.tenThousandths = tenThousandths
    }

    /// Reads `920`, `3.4` or `-10`: up to twelve digits before the point and four after it; `nil` for any other form.
    package init?(_ text: String) {
        let isNegative = text.hasPrefix("-")
        let parts = text.utf8.dropFirst(isNegative ? 1 : 0)
            .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), (1...12).contains(parts[0].count) else { return nil }
        let fraction = parts.count == 2 ? Array(parts[1]) : []
        guard parts.count == 1 || (1...4).contains(fraction.count) else { return nil }
        var number = 0
        let padding = repeatElement(UInt8(ascii: "0"), count: 4 - fraction.count)
        for byte in Array(parts[0]) + fraction + padding {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        tenThousandths = isNegative ? -number : number
    }

    package static func < (a: Self, b: Self) -> Bool { a.tenThousandths < b.tenThousandths }
    package static func + (a: Self, b: Self) -> Self { Self(tenThousandths: a.tenThousandths &+ b.tenThousandths) }
    package static func - (a: Self, b: Self) -> Self { Self(tenThousandths: a.tenThousandths &- b.tenThousandths) }
    package static let zero = Self(tenThousandths: 0)
}

extension Decimal: CustomStringConvertible {
    /// With a point and without trailing zeros: `3.4`.
    package var description: String {
        let magnitude = tenThousandths.magnitude
        var fraction = String(magnitude % 10_000)
        fraction = String(repeating: "0", count: 4 - fraction.utf8.count) + fraction
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return (tenThousandths < 0 ? "-" : "") + String(magnitude / 10_000) + (fraction.isEmpty ? "" : "." + fraction)
    }
}
