import Foundation
import Testing

/// What the program says to those who want Swedish.
@Suite struct SwedishTests {
    private struct Finding: Decodable {
        struct Words: Decodable { let message: String }

        let code: String
        let message: String
        let notes: [Words]
        let suggestions: [Words]

        var words: [String] { [message] + (notes + suggestions).map(\.message) }
    }

    private func findings(_ fixture: String, _ language: String) throws -> [Finding] {
        let site = try Repository.site("invalid/\(fixture)")
        let run = try Program.run([
            "check", "--source", site.path, "--as-of", "2026-11-21", "--format", "json", "--lang", language,
        ])
        return try JSONDecoder().decode([Finding].self, from: Data(run.output.utf8))
    }

    @Test(arguments: Repository.names(below: "invalid"))
    func `Everything that is wrong is also said in Swedish`(fixture: String) throws {
        let (english, swedish) = (try findings(fixture, "en"), try findings(fixture, "sv"))
        #expect(english.count == swedish.count)
        for (english, swedish) in zip(english, swedish) {
            #expect(english.code == swedish.code)
            for (before, after) in zip(english.words, swedish.words) { #expect(before != after, "\(english.code)") }
        }
    }

    @Test(arguments: [
        (["LANG": "sv_SE.UTF-8"], true), (["LC_ALL": "sv"], true), (["LC_MESSAGES": "sv_SE", "LANG": "en"], true),
        (["LC_ALL": "en_GB", "LANG": "sv_SE"], false), (["LANG": "svt"], false), (["LANG": "fi_FI"], false),
    ])
    func `The environment chooses the language in the order of POSIX`(environment: [String: String], isSwedish: Bool)
        throws
    {
        let none = ["LC_ALL": "", "LC_MESSAGES": "", "LANG": ""]
        let run = try Program.run(["explain", "x"], environment: none.merging(environment) { $1 })
        #expect(run.errors.contains("inget rapporteras") == isSwedish)
    }

    @Test(arguments: [["--lang", "en"], ["--lang=en"]])
    func `What the arguments say goes before the environment`(arguments: [String]) throws {
        let run = try Program.run(["explain", "x"] + arguments, environment: ["LC_ALL": "sv_SE"])
        #expect(run.errors.contains("nothing is reported as “x”"))
    }

    @Test func `Wrong usage and what the system refuses are said in Swedish`() throws {
        let usage = try Program.run(["build", "--jobs", "0", "--lang", "sv"])
        #expect(usage.exitCode == 2)
        #expect(usage.errors.contains("--jobs tar ett tal från 1 till 256"))
        let folder = try Folder()
        let missing = try Program.run(["check", "--source", folder.path, "--lang", "sv"])
        #expect(missing.errors.contains("det finns ingen sådan fil eller mapp; --source anger mappen"))
    }

    @Test func `A build counts in Swedish`() throws {
        let site = try Repository.site()
        let run = try Program.run(["build", "--source", site.path, "--lang", "sv"])
        #expect(run.exitCode == 0)
        #expect(run.output.contains(" uppslag, "))
    }
}
