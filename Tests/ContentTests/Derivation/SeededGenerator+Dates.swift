import Content
import TestSupport

extension SeededGenerator {
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
