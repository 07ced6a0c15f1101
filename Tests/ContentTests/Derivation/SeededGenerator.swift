import Content

/// The same numbers for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A day of 2013 to 2019.
    mutating func day() -> Day { Day(number: Int.random(in: 15_706...18_261, using: &self)) }

    /// A date that is not known to the day.
    mutating func impreciseDate() -> String {
        let year = Int.random(in: 2014...2018, using: &self)
        let part = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        return switch Int.random(in: 0..<6, using: &self) {
        case 0: "\(year)"
        case 1: "\(year)-\(part(Int.random(in: 1...12, using: &self)))"
        case 2: "\(year)-\(Int.random(in: 21...24, using: &self))"
        case 3: "\(year)-\(Int.random(in: 33...36, using: &self))"
        case 4: "\(year)~"
        default: "\(year)-\(part(Int.random(in: 1...12, using: &self)))~"
        }
    }
}
