import Foundation
import Testing

/// What can be found in content and templates has a fixture: sites in which it is found at the marks and nowhere else.
@Suite struct RuleFixtureTests {
    private static let codes = Repository.names(below: "rules").map { String($0.dropLast(4)) }

    @Test(arguments: codes)
    func `A finding stands at the marks and nowhere else`(code: String) throws {
        let fixture = try RuleFixture(code)
        for versions in fixture.sites {
            let site = try Repository.site()
            for files in versions {
                for file in files { try write(file, in: site) }
                if versions.count > 1 { try Git.commitAll(in: site) }
            }
            let expected = (versions.last ?? []).flatMap { file in file.parts.ranges.map { "\(file.path):\($0)" } }
            #expect(try places(of: code, in: site) == expected.sorted())
        }
    }

    /// What cannot be laid out as files, or is found without a place in one; these have tests of their own.
    private static let codesWithoutFixture: Set = ["missing-text", "too-large", "unreadable-file"]

    @Test func `Every code has a fixture with a marked and an unmarked file`() throws {
        let list = try Program.run(["explain"]).output
        let known = Set(list.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) })
        #expect(known.count > 80)
        for code in known.subtracting(Self.codesWithoutFixture).sorted() {
            #expect(Self.codes.contains(code), "write Tests/InsynTests/Fixtures/rules/\(code).txt")
        }
        for code in Self.codes {
            #expect(known.contains(code), "nothing is reported as \(code)")
            let files = try RuleFixture(code).sites.flatMap { $0 }.flatMap { $0 }
            #expect(files.contains { !$0.parts.ranges.isEmpty }, "\(code): mark what is found with ⟦ and ⟧")
            #expect(files.contains { $0.parts.ranges.isEmpty }, "\(code): add a file in which nothing is found")
        }
    }

    private func places(of code: String, in site: Folder) throws -> [String] {
        let run = try Program.run(["check", "--source", site.path, "--as-of", "2026-11-21", "--format", "json"])
        #expect(run.errors.isEmpty)
        let findings = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
        return findings.filter { $0["code"] as? String == code }.map { finding in
            let place = ["line", "column", "endLine", "endColumn"].map { finding[$0] as? Int ?? 0 }
            return "\(finding["file"] ?? ""):\(place[0]):\(place[1])-\(place[2]):\(place[3])"
        }.sorted()
    }

    private func write(_ file: RuleFixture.File, in site: Folder) throws {
        let url = site.url.appending(path: file.path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        switch file.place {
        case .text(let path): try Data(file.parts.bytes).write(to: site.url.appending(path: path))
        case .link(let target):
            try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: target)
        case .bytes(let count): try Data(count: count).write(to: url)
        case .folder: try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        case .missing: try FileManager.default.removeItem(at: url)
        }
    }
}
