import Foundation
import Testing

/// The formats in which findings are printed, whole.
@Suite struct ReportFormatTests {
    /// A site in a folder with blanks and å of a repository, with findings of each severity.
    private func site() throws -> Folder {
        let repository = try Folder()
        let place = "Våra sidor"
        try repository.write("", to: ".git/HEAD")
        try repository.add(Repository.fixtures.appending(path: "base"), to: place)
        try repository.add(Repository.root.appending(path: "templates/locales"), to: "\(place)/templates/locales")
        try repository.add(Repository.fixtures.appending(path: "invalid/unknown-reference"), to: place)
        for number in 1...12 {
            let title = String(repeating: "Å", count: number == 1 ? 121 : 3)
            let front = "title: \(title)\nsummary: \"100 % av: a, b\"\npublished: 2026-01-01"
            try repository.write(
                "---\n\(front)\n---\nSe www.exempel.se.\n", to: "\(place)/content/topics/t\(number).md")
        }
        return repository
    }

    private func run(_ arguments: [String]) throws -> Program.Run {
        let repository = try site()
        return try Program.run(
            arguments + ["--source", "\(repository.path)/Våra sidor", "--as-of", "2026-11-21"])
    }

    @Test(arguments: [
        ("text", "sv"), ("plain", "en"), ("plain", "sv"), ("json", "sv"), ("sarif", "en"), ("github", "en"),
        ("gitlab", "sv"),
    ])
    func `Findings are printed as they were`(format: String, language: String) throws {
        let run = try run(["check", "--format", format, "--lang", language])
        #expect(run.exitCode == 1)
        try expectGolden(run.output, Repository.fixtures.appending(path: "formats/\(format).\(language).txt"))
    }

    @Test(arguments: ["sarif", "github", "gitlab", "json"])
    func `A build prints for programs on standard output, and nothing else there`(format: String) throws {
        let check = try run(["check", "--format", format])
        let build = try run(["build", "--format", format])
        #expect(build.output == check.output)
        #expect(build.errors.isEmpty)
    }

    @Test func `Colour is used where it is forced, and never with NO_COLOR`() throws {
        func isColoured(_ environment: [String: String]) throws -> Bool {
            let site = try Repository.site("invalid/unknown-reference")
            let environment = ["NO_COLOR": ""].merging(environment) { $1 }
            return try Program.run(["check", "--source", site.path], environment: environment).output.contains(
                "\u{1B}[")
        }
        #expect(try !isColoured([:]))
        #expect(try isColoured(["CLICOLOR_FORCE": "1"]))
        #expect(try !isColoured(["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]))
        #expect(try !isColoured(["CLICOLOR_FORCE": "0"]))
    }

    @Test func `Fingerprints stay when lines move, and no two are equal`() throws {
        func fingerprints(_ start: String) throws -> [String] {
            let site = try Repository.site()
            let fault = "Se www.exempel.se.\n\nSe www.exempel.se.\n"
            try site.write(
                "---\ntitle: Ämne\nsummary: Ett ämne\npublished: 2026-01-01\n---\n\(start)\(fault)",
                to: "content/topics/t.md")
            let output = try Program.run(["check", "--source", site.path, "--format", "gitlab"]).output
            let findings = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]]
            return (findings ?? []).compactMap { $0["fingerprint"] as? String }
        }
        let before = try fingerprints("")
        #expect(before.count == 2 && Set(before).count == 2)
        #expect(try fingerprints("En rad till.\n\n") == before)
    }
}
