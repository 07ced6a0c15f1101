import Foundation
import Testing

/// The file that README.md tells an editor to write, in a copy of the real site.
@Suite struct ReadmeTests {
    private let readme: String
    private let file: String
    private let site: Folder

    init() throws {
        readme = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
        let block = try #require(readme.firstMatch(of: /```yaml\n((?s).+?)```/))
        file = String(block.1)
        site = try Folder()
        for name in ["content", "templates"] { try site.add(Repository.root.appending(path: name), to: name) }
    }

    private func check(_ file: String) throws -> String {
        try site.write(file, to: "content/agreements/exempel-faltarbete.md")
        return try Program.run(["check", "--source", site.path, "--as-of", "2026-11-21"]).output
    }

    @Test func `The agreement in the README is without a finding`() throws {
        #expect(try !check(file).contains("exempel-faltarbete"))
    }

    @Test func `The error in the README is what the misspelt body gives`() throws {
        let misspelt = file.replacing("nacka-socialnamnden", with: "nacka-socialnamden")
        let all = try check(misspelt).split(separator: "\n").drop { !$0.contains("exempel-faltarbete") }
        let lines = all.prefix(1) + all.dropFirst().prefix { $0.hasPrefix(" ") }
        #expect(lines.count == 3)
        #expect(readme.contains(lines.joined(separator: "\n")))
    }

    @Test func `The statuses in the README are what the program says`() throws {
        let known = try Program.run(
            ["status", "agreement", "nacka-polisen", "--source", site.path, "--as-of", "2016-02-16"]
        ).output.split(separator: "\n").first { $0.hasPrefix("Status") }
        #expect(try readme.contains(#require(known)))
    }
}
