import Foundation
import Testing

/// What is said of everything that can be reported.
@Suite struct ProblemReferenceTests {
    @Test func `Every code in the sources is explained`() throws {
        let listed = try Program.run(["explain"]).output.split(separator: "\n").compactMap {
            $0.split(separator: " ").first
        }
        let sources = Repository.root.appending(path: "Sources")
        for name in try FileManager.default.subpathsOfDirectory(atPath: sources.path) where name.hasSuffix(".swift") {
            let text = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
            for match in text.matches(of: code) {
                #expect(
                    listed.contains(match.1),
                    "\(name) reports “\(match.1)”: add it to the target’s …Problems, or as a rule to Rules")
            }
        }
    }

    @Test func `Every code that is explained is reported`() throws {
        let sources = Repository.root.appending(path: "Sources")
        let reporting = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
            .filter { $0.hasSuffix(".swift") && !$0.contains("Problems") }
            .map { try String(contentsOf: sources.appending(path: $0), encoding: .utf8) }.joined()
        for line in try Program.run(["explain"]).output.split(separator: "\n") {
            let code = line.prefix { $0 != " " }
            #expect(reporting.contains("\"\(code)\""), "nothing reports “\(code)”: remove what is said of it")
        }
    }

    /// A code where it is reported: the first text of a diagnostic or of a function that makes one.
    private var code: Regex<(Substring, Substring)> {
        /(?:Diagnostic\(\s*\.\w+,\s*|[rR]eport\(\s*(?:\.\w+,\s*)?|Problem\(\s*|\(offset, |return \(\s*)"([a-z0-9]+(?:-[a-z0-9]+)*)",/
    }

    @Test(arguments: ["en", "sv"])
    func `The page of all codes is what the program says`(language: String) throws {
        let page = try Program.run(["explain", "--format", "markdown", "--lang", language]).output
        let name = language == "en" ? "problems.md" : "problems.\(language).md"
        try expectGolden(page, Repository.root.appending(path: "docs/\(name)"))
    }

    @Test func `A code is explained with an example, in Swedish too`() throws {
        let english = try Program.run(["explain", "unknown-reference"]).output
        #expect(english.contains("unknown-reference (error)") && english.contains("responsible: nacka-socialnamnden"))
        let swedish = try Program.run(["explain", "bare-url", "--lang", "sv"]).output
        #expect(swedish.contains("bare-url (varning)") && swedish.contains("kommunallagen"))
    }

    @Test func `A misspelt code ends with 2 and names the nearest`() throws {
        let run = try Program.run(["explain", "unknown-referense"])
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("did you mean “unknown-reference”?"))
    }
}
