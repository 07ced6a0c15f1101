import Content
import Diagnostics

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The only place that reads the clock.
enum Clock {
    /// Today in Greenwich, or the day of `SOURCE_DATE_EPOCH` (reproducible-builds.org) where it is set.
    ///
    /// Throws where `SOURCE_DATE_EPOCH` is not a number of seconds.
    static func today() throws -> Day {
        guard let epoch = Console.environment("SOURCE_DATE_EPOCH") else { return day(of: time(nil)) }
        guard let seconds = Int(epoch), (0...253_402_300_799).contains(seconds) else {
            throw Failure("SOURCE_DATE_EPOCH is “\(epoch)”; write a number of seconds since 1970-01-01")
        }
        return day(of: seconds)
    }

    private static func day(of seconds: Int) -> Day { Day(number: seconds / 86_400) }
}
