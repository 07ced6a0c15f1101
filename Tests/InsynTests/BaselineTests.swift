import Foundation
import Testing

/// Sites choose how grave findings are, and may begin with those that they have.
@Suite struct BaselineTests {
    private let topic = "---\ntitle: T\nsummary: S\npublished: 2026-01-15\n---\n"

    private func site(_ text: String, severities: String = "") throws -> Folder {
        let site = try Repository.site()
        try site.write(topic + text, to: "content/topics/a.md")
        try site.write(try site.read("content/site.yml") + severities, to: "content/site.yml")
        return site
    }

    private func check(_ site: Folder, _ arguments: [String] = []) throws -> Program.Run {
        try Program.run(["check", "--source", site.path, "--as-of", "2026-11-21"] + arguments)
    }

    @Test func `After a baseline is written only new findings are reported, wherever the old ones move`() throws {
        let site = try site("\nSe https://example.org/a.\n\nSe https://example.org/b.\n")
        #expect(try check(site, ["--strict"]).exitCode == 1)
        let written = try check(site, ["--write-baseline", "--strict"])
        #expect(written.exitCode == 0 && written.output.isEmpty)
        #expect(written.errors == "content/baseline.yml: 2 findings\n")
        try site.write(
            topic
                + "\nNytt stycke.\n\nSe https://example.org/b.\n\nSe https://example.org/c.\n\nSe https://example.org/a.\n",
            to: "content/topics/a.md")
        let run = try check(site, ["--strict"])
        #expect(run.exitCode == 1)
        #expect(run.output.split(separator: "\n").filter { $0.contains("[bare-url]") }.count == 1)
        #expect(run.output.contains("example.org/c"))
    }

    @Test func `The same finding twice is known as often as it was`() throws {
        let site = try site("\nSe https://example.org.\n")
        _ = try check(site, ["--write-baseline"])
        try site.write(topic + "\nSe https://example.org.\n\nSe https://example.org.\n", to: "content/topics/a.md")
        #expect(try check(site, ["--strict"]).output.contains("content/topics/a.md:9:4: warning[bare-url]"))
    }

    @Test func `A finding that is mended is reported in the baseline`() throws {
        let site = try site("\nSe https://example.org.\n")
        _ = try check(site, ["--write-baseline"])
        try site.write(topic, to: "content/topics/a.md")
        let run = try check(site, ["--strict"])
        #expect(run.exitCode == 0)
        #expect(run.output.hasPrefix("content/baseline.yml:3:5: notice[stale-baseline]"))
    }

    @Test func `A personal identity number or a file that cannot be read is in no baseline`() throws {
        let site = try site("\nSökanden 640823-3234.\n")
        try site.write("Text.", to: "content/topics/b.md")
        let run = try check(site, ["--write-baseline"])
        #expect(run.exitCode == 1)
        #expect(run.errors == "content/baseline.yml: 0 findings\n")
        try site.write(
            "findings:\n  - {code: personal-identity-number, file: content/topics/a.md, fingerprint: x}\n",
            to: "content/baseline.yml")
        #expect(try check(site).output.contains("content/baseline.yml:2:12: error[bad-baseline]"))
        #expect(try check(site).output.contains("error[personal-identity-number]"))
    }

    @Test func `A site may make warnings graver or less grave, and errors never`() throws {
        let text = "\nSe https://example.org.\n"
        let graver = try site(text, severities: "severities: [{code: bare-url, severity: error}]\n")
        #expect(try check(graver).exitCode == 1)
        let lesser = try site(text, severities: "severities: [{code: bare-url, severity: notice}]\n")
        #expect(try check(lesser, ["--strict"]).exitCode == 0)
        let misspelt = try check(try site(text, severities: "severities: [{code: bear-url, severity: error}]\n"))
        #expect(misspelt.output.contains("did you mean “bare-url”?"))
        for code in ["personal-identity-number", "missing-key", "unknown-point"] {
            let run = try check(try site(text, severities: "severities: [{code: \(code), severity: notice}]\n"))
            #expect(run.output.contains("content/site.yml:8:21: error[bad-severity]: “\(code)” is always an error"))
        }
    }

    @Test func `The real content passes strictly with its baseline`() throws {
        let run = try Program.run(["check", "--strict", "--source", Repository.root.path, "--as-of", "2026-11-21"])
        #expect(run.exitCode == 0, "\(run.output)")
        #expect(!run.output.contains("stale-baseline"))
    }
}
