import Testing

/// The tests that read the site of this repository as the program builds it.
@Suite(.realSite(asOf: "2016-02-16", "2026-11-21")) enum RealSiteTests {}

/// Builds the real site once for a suite and the suites in it, at each of some dates, and removes it afterwards.
struct BuildingRealSites: SuiteTrait, TestScoping {
    let days: [String]

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        let sites = try Dictionary(uniqueKeysWithValues: days.map { ($0, try RealSite(asOf: $0)) })
        try await RealSite.$built.withValue(sites) { try await function() }
    }
}

extension Trait where Self == BuildingRealSites {
    static func realSite(asOf days: String...) -> Self { Self(days: days) }
}

extension RealSite {
    @TaskLocal fileprivate static var built: [String: RealSite] = [:]

    /// The site that the suite has built at a date.
    static func asOf(_ day: String) throws -> RealSite {
        try #require(built[day], "give the suite the trait .realSite(asOf: \"\(day)\")")
    }
}
