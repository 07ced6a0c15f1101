import Foundation
import Testing

/// `insyn check --fix` mends what has one right answer, and nothing else.
@Suite struct FixTests {
    private let body = "---\ntitle: N\nsummary: S\npublished: 2026-01-15\ntype: committee\nexternal: false\n---\n"

    private func agreement(_ lines: String) -> String {
        """
        ---
        # Skrivet för hand.
        title:   "Avtal"   # och kvar
        summary: 'Om avtalet.'
        published: 2026-01-15
        \(lines)
        parties: unknown
        scope: unknown
        signed: unknown
        follow_up: {responsible: namnden, cadence: P1Y}
        ---

        Text.
        """
    }

    private func site(_ text: String) throws -> Folder {
        let site = try Repository.site()
        try site.write(body, to: "content/bodies/namnden.md")
        try site.write(text, to: "content/agreements/a.md")
        return site
    }

    private func fix(_ site: Folder, _ arguments: [String] = []) throws -> Program.Run {
        try Program.run(["check", "--fix", "--source", site.path, "--as-of", "2026-11-21"] + arguments)
    }

    @Test(arguments: [
        ("type: acord\nin_force: unknown", "type: accord\nin_force: unknown"),
        ("tpye: accord\nin_force: unknown", "type: accord\nin_force: unknown"),
        ("type: \"acord\"\nin_force: 16/2 2016", "type: \"accord\"\nin_force: 2016-02-16"),
        ("type: accord\nin_force: '2016-2-1'", "type: accord\nin_force: '2016-02-01'"),
        ("type: accord\nin_force: 2014 - 2016", "type: accord\nin_force: 2014/2016"),
        ("type: accord\nin_force: 2016-02-16T00:00 # dagen", "type: accord\nin_force: 2016-02-16 # dagen"),
        ("type: accord\nin_force: unknown\naliases: [\"b \"]", "type: accord\nin_force: unknown\naliases: [\"b\"]"),
        (
            "type: accord\nin_force: unknown\nchange_note: Nytt: b",
            "type: accord\nin_force: unknown\nchange_note: \"Nytt: b\""
        ),
        (
            "type: acord\nin_force: unknown\nchange_note: Nytt: \"b\"",
            "type: accord\nin_force: unknown\nchange_note: \"Nytt: \\\"b\\\"\""
        ),
    ])
    func `What has one right answer is mended, and all else kept`(wrong: String, right: String) throws {
        let site = try site(agreement(wrong))
        let run = try fix(site)
        #expect(try site.read("content/agreements/a.md") == agreement(right))
        #expect(run.errors == "content/agreements/a.md: fixed\n")
        #expect(!run.output.contains("error["), "\(run.output)")
        let again = try fix(site)
        #expect(try site.read("content/agreements/a.md") == agreement(right))
        #expect(again.errors.isEmpty)
    }

    @Test(arguments: [
        "type: accord\nin_force: 2/3", "type: ac\nin_force: unknown", "type: accord\nin_force: nyss",
        "type: accord\nin_force: unknown\ntitel: T", "type: |\n  acord\nin_force: unknown",
        "type: \"acor\\u0064\"\nin_force: unknown",
    ])
    func `What has none, or more than one, is left to the editor`(lines: String) throws {
        let site = try site(agreement(lines))
        #expect(try fix(site).exitCode == 1)
        #expect(try site.read("content/agreements/a.md") == agreement(lines))
    }

    @Test func `Line endings and a byte-order mark stay as they are`() throws {
        let wrong = "\u{FEFF}" + agreement("type: acord\nin_force: 16/2 2016").replacing("\n", with: "\r\n")
        let right = "\u{FEFF}" + agreement("type: accord\nin_force: 2016-02-16").replacing("\n", with: "\r\n")
        let site = try site(wrong)
        _ = try fix(site)
        #expect(try Data(contentsOf: site.url.appending(path: "content/agreements/a.md")) == Data(right.utf8))
    }

    @Test func `References and links that are like one other are mended`() throws {
        let site = try site(
            agreement("type: accord\nin_force: unknown").replacing("namnden", with: "namden")
                .replacing("Text.", with: "Se [nämnden](../bodies/namden.md#text)."))
        _ = try fix(site)
        let text = try site.read("content/agreements/a.md")
        #expect(text.contains("responsible: namnden,"))
        #expect(text.contains("[nämnden](../bodies/namnden.md#text)"))
    }

    @Test func `A dry run shows what would change as a patch, and changes nothing`() throws {
        let wrong = agreement("type: acord\nin_force: 16/2 2016")
        let site = try site(wrong)
        let run = try fix(site, ["--dry-run"])
        #expect(
            run.output == """
                diff --git a/content/agreements/a.md b/content/agreements/a.md
                --- a/content/agreements/a.md
                +++ b/content/agreements/a.md
                @@ -3,8 +3,8 @@
                 title:   "Avtal"   # och kvar
                 summary: 'Om avtalet.'
                 published: 2026-01-15
                -type: acord
                -in_force: 16/2 2016
                +type: accord
                +in_force: 2016-02-16
                 parties: unknown
                 scope: unknown
                 signed: unknown

                """)
        #expect(try site.read("content/agreements/a.md") == wrong)
        #expect(try site.files(below: "content/agreements").keys.sorted() == ["a.md"])
    }

    @Test func `A file with a personal identity number is not shown`() throws {
        let site = try site(agreement("type: acord\nin_force: unknown").replacing("Text.", with: "640823-3234"))
        let run = try fix(site, ["--dry-run"])
        #expect(run.output.isEmpty)
    }
}
