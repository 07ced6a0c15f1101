import Foundation
import Testing

@Suite struct CommandLineTests {
    @Test func `The version is told`() throws {
        let run = try Program.run(["--version"])
        #expect(run.exitCode == 0)
        #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }

    @Test(arguments: [
        "build", "check", "explain", "fields", "headers", "init", "new", "rename", "schema", "serve", "status",
        "templates", "verify",
    ])
    func `The help of a command has an example, and every command speaks Swedish`(command: String) throws {
        let run = try Program.run([command, "--help"])
        #expect(run.exitCode == 0)
        #expect(run.output.contains("insyn \(command) "))
        #expect(run.output.contains("Example"))
        #expect(run.output.contains("--lang"))
    }

    @Test(arguments: ["build", "check", "new", "rename", "serve", "verify"])
    func `The paragraphs of the help are as wide as the terminal`(command: String) throws {
        let lines = try Program.run([command, "--help"]).output.split(separator: "USAGE:")[0]
            .split(separator: "\n", omittingEmptySubsequences: false)
        for (line, next) in zip(lines, lines.dropFirst()) where line.count < 60 && !line.hasSuffix(":") {
            #expect(next.isEmpty || line.isEmpty || next.hasPrefix("  ") || line.hasPrefix("  "), "\(line)")
        }
    }

    @Test func `The help says what the exit codes mean`() throws {
        let help = try Program.run(["--help"]).output
        #expect(["0", "1", "2"].allSatisfy { help.contains("\n  \($0)  ") })
    }

    @Test(arguments: [
        ["bygg"], ["build", "--sorce", "x"], ["build", "--as-of", "igår"], ["build", "--jobs", "0"],
        ["build", "--output", ""],
        ["build", "--base-url", "example.org"], ["check", "--format", "xml"],
    ])
    func `Wrong usage ends with 2 and says what is right`(arguments: [String]) throws {
        let run = try Program.run(arguments)
        #expect(run.exitCode == 2)
        #expect(run.output.isEmpty)
        #expect(!run.errors.isEmpty)
    }

    @Test func `A folder that is no site ends with 2 and is named`() throws {
        let folder = try Folder()
        for command in ["build", "check"] {
            let run = try Program.run([command, "--source", folder.path])
            #expect(run.exitCode == 2)
            #expect(run.errors.contains("\(folder.path)/content"))
        }
    }

    @Test func `A date of the environment that is no number of seconds ends with 2`() throws {
        let site = try Repository.site()
        let run = try Program.run(["check", "--source", site.path], environment: ["SOURCE_DATE_EPOCH": "nu"])
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("SOURCE_DATE_EPOCH"))
    }

    @Test func `Findings as JSON have every member`() throws {
        let site = try Repository.site("invalid/unknown-reference")
        let run = try Program.run(["check", "--source", site.path, "--format", "json"])
        #expect(run.exitCode == 1)
        let findings = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
        let finding = try #require(findings.first)
        #expect(
            Set(finding.keys) == [
                "code", "severity", "file", "line", "column", "endLine", "endColumn", "message", "notes", "suggestions",
                "edits",
            ])
        #expect(finding["code"] as? String == "unknown-reference")
        #expect(finding["file"] as? String == "content/topics/polis.md")
        #expect(finding["line"] as? Int == 4)
    }

    @Test func `Findings become annotations on GitHub`() throws {
        let site = try Repository.site("invalid/unknown-reference")
        let run = try Program.run(["check", "--source", site.path, "--format", "github"])
        #expect(run.output.hasPrefix("::error file=content/topics/polis.md,line=4,"))
    }

    @Test func `A site without faults passes the check in silence`() throws {
        let site = try Repository.site()
        let run = try Program.run(["check", "--source", site.path])
        #expect(run.exitCode == 0)
        #expect(run.output.isEmpty)
    }
}
