import Foundation
import Testing

/// A small site with two items of one id, one that had another id before, and a free page.
@Suite struct VerifyTests {
    private let site: Folder
    private let fingerprint: String

    init() throws {
        site = try Repository.site()
        let head = "summary: S\npublished: 2026-11-21\n"
        try site.write(
            "---\ntitle: Polisen\n\(head)aliases: [polismyndigheten]\n---\nText.\n", to: "content/topics/polis.md")
        try site.write("---\ntitle: Unga\n\(head)---\n", to: "content/topics/unga.md")
        try site.write("---\ntitle: Unga\n\(head)---\n", to: "content/glossary/unga.md")
        try site.write("---\ntitle: Om\n\(head)---\n", to: "content/pages/info.md")
        _ = try Program.run(["build", "--source", site.path])
        fingerprint = try Self.fingerprint(of: "amnen/polis", site)
    }

    private static func fingerprint(of page: String, _ site: Folder) throws -> String {
        let data = try JSONDecoder().decode(JSONValue.self, from: Data(site.read("public/\(page)/index.json").utf8))
        return try #require(data["fingerprint"].string)
    }

    private func verify(_ name: String, _ fingerprint: String, _ arguments: [String] = []) throws -> Program.Run {
        try Program.run(["verify", name, fingerprint, "--source", site.path] + arguments)
    }

    @Test(arguments: [
        "https://prov.example/amnen/polis/", "https://prov.example/amnen/polis/index.html#text-bakgrund",
        "http://PROV.example/amnen/polis?utm=1", "/amnen/polis/", "amnen/polis/index.json", "amnen/polis/status.svg",
        "topics/polis", "topic/polis", "content/topics/polis.md", "./content/topics/polis.md", "polis",
        "polismyndigheten", "https://prov.example/amnen/polismyndigheten/",
    ])
    func `An item that is as it was is verified by every name that it has`(name: String) throws {
        let run = try verify(name, fingerprint)
        #expect(run.output == "topics/polis: the content is what was cited\n")
        #expect(run.exitCode == 0)
    }

    @Test func `Capitals in a fingerprint are small letters`() throws {
        #expect(try verify("polis", fingerprint.uppercased()).exitCode == 0)
    }

    @Test func `A day and an address of the site make no difference`() throws {
        let run = try verify(
            "https://kommunen.example/insyn/amnen/polis/", fingerprint,
            ["--as-of", "2016-01-01", "--base-url", "https://kommunen.example/insyn"])
        #expect(run.exitCode == 0)
        #expect(
            try verify("/insyn/amnen/polis/", fingerprint, ["--base-url", "https://kommunen.example/insyn/"]).exitCode
                == 0)
    }

    @Test func `An item that says something else since is told of, with its last change`() throws {
        let text = try site.read("content/topics/polis.md")
        let changed = text.replacing("Text.", with: "Ny text.").replacing(
            "---\nNy", with: "change_note: Rättad.\n---\nNy")
        try site.write(changed, to: "content/topics/polis.md")
        let run = try verify("polis", fingerprint)
        #expect(run.exitCode == 1)
        _ = try Program.run(["build", "--source", site.path])
        let current = try Self.fingerprint(of: "amnen/polis", site)
        #expect(
            run.output
                == "topics/polis: the content has changed since; its fingerprint is now \(current)\nThe last change: Rättad.\n"
        )
    }

    @Test func `An item that was renamed is still what was cited`() throws {
        let text = try site.read("content/topics/polis.md")
        try FileManager.default.removeItem(at: site.url.appending(path: "content/topics/polis.md"))
        try site.write(
            text.replacing("[polismyndigheten]", with: "[polismyndigheten, polis]"), to: "content/topics/ordning.md")
        #expect(try verify("https://prov.example/amnen/polis/", fingerprint).exitCode == 0)
    }

    @Test(arguments: [
        ("polsi", "no item is called “polsi”; did you mean “polis”?"),
        ("amnen/pollis", "no item is called “amnen/pollis”; did you mean “topics/polis”?"),
        ("/polis", "no item is called “/polis”"), ("helt/fel/vag", "no item is called “helt/fel/vag”"),
        ("", "no item is called “”"), ("#", "no item is called “#”"), ("../polis", "no item is called “../polis”"),
        ("unga", "“unga” may mean topics/unga or glossary/unga; write one of them"),
        ("https://annan.example/amnen/polis/", "is not below https://prov.example;"),
        ("https://prov.example.org/amnen/polis/", "is not below https://prov.example;"),
    ])
    func `A name of nothing, or of two things, ends with 2 and says what to write`(name: String, words: String) throws {
        let run = try verify(name, fingerprint)
        #expect(run.exitCode == 2)
        #expect(run.errors.contains(words))
        #expect(run.output.isEmpty)
    }

    @Test func `The address of a free page is its id`() throws {
        #expect(try verify("https://prov.example/info/", Self.fingerprint(of: "info", site)).exitCode == 0)
    }

    @Test(arguments: ["", "abc", "0123456789a", "0123456789abc", "0123456789ag", "０１２３"])
    func `What is no fingerprint ends with 2`(fingerprint: String) throws {
        let run = try verify("polis", fingerprint)
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("is no fingerprint"))
    }
}
