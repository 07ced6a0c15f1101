import Diagnostics
import Testing

@Suite struct PrinterTests {
    private let file = "content/bodies/å, 50 %: x.md"

    private func finding(_ message: Message, line: Int = 3, suggestions: [Diagnostic.Suggestion] = []) -> Diagnostic {
        Diagnostic(
            .error, "unknown-reference", in: file, at: SourceRange(line: line, column: 2, length: 4), message,
            suggestions: suggestions)
    }

    private func source(_ text: String) -> (String) -> SourceText? {
        { SourceText(path: $0, bytes: Array(text.utf8)) }
    }

    @Test func `A workflow command escapes what would end it, and more in its properties than in its text`() {
        let printed = GitHubPrinter().print([finding("100 %: a,\r\nb")])
        #expect(
            printed
                == "::error file=content/bodies/å%2C 50 %25%3A x.md,line=3,endLine=3,col=2,endColumn=5,"
                + "title=unknown-reference::100 %25: a,%0D%0Ab\n")
    }

    @Test func `The ten gravest become annotations, and the rest is counted and listed`() {
        let notice = Diagnostic(.notice, "bare-url", in: "a.md", "a notice")
        let printed = GitHubPrinter().print([notice] + (1...12).map { finding("an error", line: $0) })
        let lines = printed.split(separator: "\n")
        #expect(lines.prefix(10).allSatisfy { $0.hasPrefix("::error ") })
        #expect(lines[10] == "::notice title=insyn::and 2 errors and 1 notice more; the log of this step lists them")
        #expect(lines[11...].count == 5 && lines.last == "::endgroup::")
    }

    @Test func `A place over several lines has no columns for GitHub`() {
        var long = finding("too long")
        long.range.end.line = 5
        #expect(GitHubPrinter().print([long]).contains("line=3,endLine=5,title="))
    }

    @Test func `Paths begin at the repository, and as addresses they are encoded`() {
        let paths = RepositoryPaths(folder: "Våra sidor")
        let sarif = SARIFPrinter(toolVersion: "1", problems: [], paths: paths) { _ in nil }.print([finding("x")])
        #expect(sarif.contains("\"uri\":\"V%C3%A5ra%20sidor/content/bodies/%C3%A5%2C%2050%20%25%3A%20x.md\""))
        let gitLab = GitLabPrinter(paths: paths) { _ in nil }.print([finding("x")])
        #expect(gitLab.contains("\"path\":\"Våra sidor/content/bodies/å, 50 %: x.md\""))
    }

    @Test func `No findings are an empty report for programs and nothing for people`() {
        #expect(GitLabPrinter { _ in nil }.print([]) == "[]\n")
        #expect(JSONPrinter.print([]) == "[]\n")
        #expect(SARIFPrinter(toolVersion: "1", problems: []) { _ in nil }.print([]).contains("\"results\":[]"))
        #expect(GitHubPrinter().print([]).isEmpty)
        #expect(PlainPrinter { _ in nil }.print([]).isEmpty)
    }

    @Test func `The plain form is sentences without drawings`() {
        let diagnostic = finding("“x” is none", suggestions: [.replace(with: "y")])
        let printed = PlainPrinter(source: source("a\nb\n  x: y   z\n")).print([diagnostic])
        #expect(
            printed
                == "Error in \(file), line 3, column 2. “x” is none. Did you mean “y”? The line says: x: y z. "
                + "The code is unknown-reference.\n\nIn all 1 error.\n")
    }

    @Test func `The plain form says where else to look`() {
        var diagnostic = finding("no")
        diagnostic.notes = [
            .init("this is the other", in: "b.md", at: SourceRange(line: 7, column: 1)), .init("a rule"),
        ]
        let printed = PlainPrinter { _ in nil }.print([diagnostic])
        #expect(printed.contains("No. See also b.md, line 7: this is the other. A rule. The code is"))
    }

    @Test func `What may not be repeated is in no form`() {
        var diagnostic = finding("a number stands here")
        diagnostic.isSensitive = true
        let secret = source("\n\n secret\n")
        for printed in [
            PlainPrinter(source: secret).print([diagnostic]),
            TextPrinter(usesColour: false, source: secret).print([diagnostic]),
            GitLabPrinter(source: secret).print([diagnostic]),
        ] {
            #expect(!printed.contains("secret"))
        }
        let other = GitLabPrinter(source: source("\n\n another\n")).print([diagnostic])
        #expect(other == GitLabPrinter(source: secret).print([diagnostic]))
    }

    @Test func `A fingerprint is the same in every language and on every line, and counts what is alike`() {
        var fingerprints = Fingerprints(source: source("a\na\na\nb\n"))
        let first = fingerprints.next(finding("x", line: 1))
        let second = fingerprints.next(finding("x", line: 2))
        #expect(first.count == 16 && first != second)
        #expect(fingerprints.next(finding("x", line: 4)) != second)
        var moved = Fingerprints(source: source("c\nd\na\n"))
        #expect(moved.next(finding("x", line: 3)) == first)
    }
}
