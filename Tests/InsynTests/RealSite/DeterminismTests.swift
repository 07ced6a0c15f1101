import Foundation
import Testing

extension RealSiteTests {
    /// The same content and the same date give the same bytes, whatever the machine is like.
    @Suite struct DeterminismTests {
        struct Circumstance: CustomTestStringConvertible {
            let testDescription: String
            var arguments: [String] = []
            var environment: [String: String] = [:]
        }

        private static let day = ["--as-of", "2026-11-21"]

        @Test(arguments: [
            Circumstance(testDescription: "once more", arguments: day),
            Circumstance(testDescription: "one job", arguments: day + ["--jobs", "1"]),
            Circumstance(testDescription: "eight jobs", arguments: day + ["--jobs", "8"]),
            Circumstance(
                testDescription: "another language and the first time zone", arguments: day,
                environment: ["TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"]),
            Circumstance(
                testDescription: "no language and the last time zone", arguments: day,
                environment: ["TZ": "Etc/GMT+12", "LANG": "C", "LC_ALL": "C"]),
            // 2026-11-21 from its first second to its last.
            Circumstance(
                testDescription: "the first second of the day", environment: ["SOURCE_DATE_EPOCH": "1795219200"]),
            Circumstance(
                testDescription: "the last second of the day, in another time zone",
                environment: ["SOURCE_DATE_EPOCH": "1795305599", "TZ": "Pacific/Kiritimati"]),
        ])
        func `Two builds of the same content are alike byte for byte`(circumstance: Circumstance) throws {
            let again = try build(circumstance.arguments, environment: circumstance.environment)
            #expect(again.count > 300)
            #expect(differences(try first, again) == [])
        }

        @Test func `A copy of the content at another place gives the same bytes`() throws {
            let copy = try Folder()
            for part in ["content", "templates"] {
                try copy.add(Repository.root.appending(path: part), to: "elsewhere/\(part)")
            }
            #expect(differences(try first, try build(Self.day, from: "\(copy.path)/elsewhere")) == [])
        }

        @Test func `Another date gives other bytes`() throws {
            let earlier = try RealSite.asOf("2016-02-16").folder.files(below: "public")
            #expect(differences(try first, earlier).contains("data/accounting.json"))
        }

        private var first: [String: Data] {
            get throws { try RealSite.asOf("2026-11-21").folder.files(below: "public") }
        }

        private func build(
            _ arguments: [String], from source: String = Repository.root.path, environment: [String: String] = [:]
        ) throws -> [String: Data] {
            let folder = try Folder()
            let run = try RealSite.build(from: source, to: folder, arguments, environment: environment)
            try #require(run.exitCode == 0, "\(run.errors)")
            return try folder.files(below: "public")
        }

        private func differences(_ first: [String: Data], _ second: [String: Data]) -> [String] {
            Set(first.keys).union(second.keys).filter { first[$0] != second[$0] }.sorted()
        }
    }
}
