/// A place in a picture from its left edge to its right, in hundredths of a per cent.
///
/// Per cent, so that a picture is as wide as the screen lets it be while its letters keep their size.
struct Position: Hashable, Comparable, Sendable {
    let hundredths: Int

    static let start = Position(hundredths: 0)
    static let end = Position(hundredths: 10_000)

    static func < (a: Self, b: Self) -> Bool { a.hundredths < b.hundredths }

    /// The place of the part of the whole, as near as a hundredth of a per cent; the edges for what lies outside them.
    init(_ part: Int, of whole: Int) {
        guard whole > 0 else {
            self = .start
            return
        }
        // Halved until the product fits; what that loses is far below a hundredth of a per cent.
        var (part, whole) = (max(0, min(part, whole)), whole)
        while whole > 1 << 48 { (part, whole) = (part / 2, whole / 2) }
        hundredths = (part * 10_000 + whole / 2) / whole
    }

    init(hundredths: Int) {
        self.hundredths = hundredths
    }
}

extension Position: CustomStringConvertible {
    /// For an attribute, before its per cent sign: `12.50`.
    var description: String {
        let fraction = hundredths % 100
        let digits = fraction == 0 ? "" : fraction < 10 ? ".0\(fraction)" : ".\(fraction)"
        return "\(hundredths / 100)\(digits)"
    }
}
