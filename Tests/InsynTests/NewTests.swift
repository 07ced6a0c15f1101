import Content
import Foundation
import Testing

@Suite struct NewTests {
    private let kinds = Kind.allCases

    private func new(_ arguments: [String], in site: Folder) throws -> Program.Run {
        try Program.run(
            ["new", "--source", site.path] + arguments, environment: ["SOURCE_DATE_EPOCH": "1795219200"])
    }

    @Test func `A new file of every kind has warnings only, and is published`() throws {
        let site = try Repository.site()
        for kind in kinds {
            let run = try new([kind.rawValue, "Ett uppslag på prov"], in: site)
            #expect(run.exitCode == 0, "\(run.errors)")
            #expect(run.output == "content/\(kind.folder)/ett-uppslag-pa-prov.md\n")
        }
        let check = try Program.run(["check", "--source", site.path])
        #expect(check.exitCode == 0, "\(check.output)")
        #expect(check.output.contains("warning[left-to-write]"))
        #expect(try Program.run(["build", "--source", site.path, "--quiet"]).exitCode == 0)
        let pages = try site.files(below: "public").keys.filter { $0.hasSuffix("ett-uppslag-pa-prov/index.html") }
        #expect(pages.count == kinds.count)
    }

    @Test func `Every field of a kind is in its new file, in order, with a line of help`() throws {
        let site = try Repository.site()
        for kind in kinds {
            let path = try new([kind.rawValue, "T"], in: site).output.trimmingCharacters(in: .newlines)
            let lines = try site.read(path).split(separator: "\n").map(String.init)
            let keys = lines.compactMap { line in line.prefixMatch(of: /(?:# )?([a-z_]+):/).map { String($0.1) } }
            #expect(Set(keys) == Set(kind.allFields.map(\.key)), "\(kind)")
            for field in kind.allFields {
                #expect(lines.contains { $0.hasPrefix("# \(field.summary)") }, "\(field.key)")
            }
        }
    }

    @Test func `No file is written over, and no id is used again`() throws {
        let site = try Repository.site()
        try site.write(
            "---\ntitle: \"Annat\"\nsummary: \"S.\"\npublished: 2026-11-21\naliases: [a-2]\n---\n",
            to: "content/topics/b.md")
        #expect(try new(["topic", "A"], in: site).output == "content/topics/a.md\n")
        #expect(try new(["topic", "Å!"], in: site).output == "content/topics/a-3.md\n")
        #expect(try new(["topic", "A"], in: site).output == "content/topics/a-4.md\n")
    }

    @Test func `What is known of a motion and its case is filled in`() throws {
        let site = try Repository.site()
        _ = try new(["municipality", "Nacka"], in: site)
        _ = try new(["case", "Ärendet", "--municipality", "nacka"], in: site)
        _ = try new(["motion", "Motionen", "--case", "nacka-arendet"], in: site)
        let run = try new(["decision", "Beslutet", "--from-motion", "nacka-motionen"], in: site)
        #expect(run.output == "content/decisions/nacka-beslutet.md\n")
        let text = try site.read("content/decisions/nacka-beslutet.md")
        for line in [
            "municipality: nacka", "case: nacka-arendet", "decides_on: [nacka-motionen]", "published: 2026-11-21",
        ] {
            #expect(text.contains("\n\(line)\n"), "\(line)")
        }
        #expect(try Program.run(["check", "--source", site.path]).exitCode == 0)
    }

    @Test func `On a terminal it asks for one thing at a time, in the language of the editor, until it has an answer`()
        throws
    {
        let site = try Repository.site()
        let run = try Program.run(
            ["new", "--source", site.path, "--lang", "sv"],
            answers: ["avtalen", "avtal", "", "Badplatsen", "Vi  badar.", "x", "accord"])
        #expect(run.output == "content/agreements/badplatsen.md\n", "\(run.errors)")
        let questions = [
            "slag (strategy – strategi, agreement – avtal, ", "det finns inget slag ”avtalen”\n", "titel: titel: ",
            "En mening i klarspråk som säger vad det är.\nsummary: ",
            "Vad parterna kallar det.\ntype (collaboration-agreement, accord, collaboration-accord): ",
            "”x” är inget av dem\n",
        ]
        var rest = run.errors[...]
        for question in questions {
            let place = try #require(rest.firstRange(of: question), "\(question)")
            rest = rest[place.upperBound...]
        }
        let text = try site.read("content/agreements/badplatsen.md")
        #expect(text.contains("\nsummary: \"Vi badar.\"\n") && text.contains("\ntype: accord\n"))
        #expect(try Program.run(["check", "--source", site.path]).exitCode == 0)
    }

    @Test func `Questions that are left unanswered write nothing`() throws {
        let site = try Repository.site()
        let before = try site.files(below: "content")
        let run = try Program.run(["new", "--source", site.path], answers: ["topic", "\u{4}"])
        #expect((run.exitCode, try site.files(below: "content") == before) == (2, true))
    }

    @Test(arguments: [
        ["agreement"], [], ["avtal", "T"], ["topic", "…"], ["agreement", "T", "--case", "finns-inte"],
        ["agreement", "T", "--municipality", "finns-inte"], ["agreement", "T", "--from-motion", "finns-inte"],
    ])
    func `What cannot be begun is refused, and nothing is written`(arguments: [String]) throws {
        let site = try Repository.site()
        let before = try site.files(below: "content")
        let run = try new(arguments, in: site)
        #expect(run.exitCode == 2)
        #expect(!run.errors.isEmpty)
        #expect(try site.files(below: "content") == before)
    }

    @Test(arguments: ["\"A: b\" \\ # ?", "a\u{7}b\u{85}c", "x: - y", "{a}", "Å\nä"])
    func `A title with signs of YAML is kept as a text`(title: String) throws {
        let site = try Repository.site()
        #expect(try new(["topic", title], in: site).exitCode == 0)
        let check = try Program.run(["check", "--source", site.path])
        #expect(check.exitCode == 0, "\(check.output)")
    }
}
