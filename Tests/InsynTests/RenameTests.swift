import Content
import Foundation
import Testing

@Suite struct RenameTests {
    private static let environment = ["SOURCE_DATE_EPOCH": "1795219200"]

    /// The site that `insyn init` makes.
    private func site() throws -> Folder {
        let folder = try Folder()
        try #require(Program.run(["init", folder.path], environment: Self.environment).exitCode == 0)
        return folder
    }

    private func rename(_ arguments: [String], in site: Folder) throws -> Program.Run {
        try Program.run(["rename", "--source", site.path] + arguments, environment: Self.environment)
    }

    private func expectSound(_ site: Folder) throws {
        let check = try Program.run(["check", "--source", site.path], environment: Self.environment)
        #expect((check.exitCode, check.output) == (0, ""))
    }

    @Test func `An item of every kind can be renamed, and no link is broken`() throws {
        let site = try site()
        for kind in Kind.allCases {
            let name = try #require(
                FileManager.default.contentsOfDirectory(atPath: "\(site.path)/content/\(kind.folder)").sorted().first)
            let run = try rename([kind.rawValue, String(name.dropLast(3)), "nytt-namn"], in: site)
            #expect(run.exitCode == 0, "\(run.errors)")
        }
        try expectSound(site)
        #expect(try Program.run(["build", "--quiet", "--source", site.path]).exitCode == 0)
        #expect(
            try site.read("public/avtal/exempel-polisen/index.html").contains("url=../../avtal/nytt-namn/index.html"))
    }

    @Test func `References and links change and nothing around them`() throws {
        let site = try site()
        try site.write(
            """
            ---
            title: "A"  # en kommentar
            summary: 'S'
            published: 2026-11-21
            topics:   [ "faltarbete",  faltarbete ]
            ---

            [Ett](../topics/faltarbete.md "titel") och [två](<../topics/faltarbete.md#plats>), [tre], [fyra][tre] och
            [femton](faltarbete.md), ../topics/faltarbete.md.

            [tre]: ../topics/faltarbete.md

            """, to: "content/strategies/prov.md")
        let before = try site.read("content/strategies/prov.md")
        _ = try rename(["topic", "faltarbete", "uppsokande-arbete"], in: site)
        let after = try site.read("content/strategies/prov.md")
        let expected = before.replacing("topics/faltarbete.md", with: "topics/uppsokande-arbete.md")
            .replacing("\"faltarbete\",  faltarbete ]", with: "\"uppsokande-arbete\",  uppsokande-arbete ]")
            .replacing(", ../topics/uppsokande-arbete.md.", with: ", ../topics/faltarbete.md.")
        #expect(after == expected)
    }

    @Test(arguments: [
        ("published: 2026-11-21\n", "published: 2026-11-21\naliases: [a]\n"),
        ("published: 2026-11-21\naliases: [x, y]  # förr\n", "published: 2026-11-21\naliases: [x, y, a]  # förr\n"),
        ("aliases: []\npublished: 2026-11-21\n", "aliases: [a]\npublished: 2026-11-21\n"),
        (
            "aliases:\n  - x\n  - \"y\"  # förr\npublished: 2026-11-21\n",
            "aliases:\n  - x\n  - \"y\"  # förr\n  - a\npublished: 2026-11-21\n"
        ),
    ])
    func `The old id becomes an alias, in the way that they are written`(before: String, after: String) throws {
        let site = try site()
        try site.write("---\ntitle: \"A\"\nsummary: \"S.\"\n\(before)---\n", to: "content/topics/a.md")
        let run = try rename(["topic", "a", "b"], in: site)
        #expect(run.output == "content/topics/b.md\n")
        #expect(try site.read("content/topics/b.md") == "---\ntitle: \"A\"\nsummary: \"S.\"\n\(after)---\n")
        try expectSound(site)
    }

    @Test(arguments: [
        ["topic", "finns-inte", "b"], ["topic", "faltarbete", "faltarbete"], ["topic", "faltarbete", "Fält"],
        ["topic", "faltarbete", "upptaget"], ["topic", "faltarbete", "forr"], ["topic", "faltarbete", "unknown"],
        ["topic", "faltarbete", "../x"], ["topic", "faltarbete"], ["ämne", "a", "b"],
    ])
    func `What cannot be renamed is refused, and nothing is changed`(arguments: [String]) throws {
        let site = try site()
        try site.write(
            "---\ntitle: \"U\"\nsummary: \"S.\"\npublished: 2026-11-21\naliases: [forr]\n---\n",
            to: "content/topics/upptaget.md")
        let before = try site.files(below: "content")
        let run = try rename(arguments, in: site)
        #expect(run.exitCode == 2)
        #expect(!run.errors.isEmpty)
        #expect(try site.files(below: "content") == before)
    }

    @Test(arguments: [("5", "aliases"), ("", "aliases"), ("{x: y}", "aliases"), ("[x, {y: z}]", "aliases.2")])
    func `Aliases that cannot be read are not written into`(aliases: String, field: String) throws {
        let site = try site()
        let text = "---\ntitle: \"A\"\nsummary: \"S.\"\npublished: 2026-11-21\naliases: \(aliases)\n---\n"
        try site.write(text, to: "content/topics/a.md")
        let run = try rename(["topic", "a", "b"], in: site)
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("content/topics/a.md:5: “\(field)” is written in a way that only you can change"))
        #expect(try site.read("content/topics/a.md") == text)
    }

    @Test func `A dry run prints what git can apply, and changes nothing`() throws {
        let (site, copy) = (try site(), try site())
        let before = try site.files(below: "content")
        let run = try rename(["agreement", "exempel-polisen", "exempel-polisavtalet", "--dry-run"], in: site)
        #expect(try site.files(below: "content") == before)
        try site.write(run.output, to: "diff")
        let git = Process()
        git.executableURL = URL(filePath: "/usr/bin/env")
        git.arguments = ["git", "apply", "diff"]
        git.currentDirectoryURL = site.url
        try git.run()
        git.waitUntilExit()
        #expect(git.terminationStatus == 0)
        _ = try rename(["agreement", "exempel-polisen", "exempel-polisavtalet"], in: copy)
        #expect(try site.files(below: "content") == copy.files(below: "content"))
    }
}
