import Foundation
import Testing

@Suite struct PublishingTests {
    private func build(_ site: Folder, _ arguments: [String] = []) throws -> Program.Run {
        try Program.run(["build", "--source", site.path, "--as-of", "2026-11-21"] + arguments)
    }

    @Test func `A build says in one line what it did`() throws {
        let site = try Repository.site("sites/crlf-and-bom")
        let run = try build(site)
        #expect(run.exitCode == 0)
        #expect(run.output.wholeMatch(of: /.+\/public: 1 items, \d+ pages, \d+\.\d\d s, 0 warnings\n/) != nil)
        #expect(run.errors.isEmpty)
    }

    @Test func `A file with a byte-order mark and carriage returns is simply read`() throws {
        let site = try Repository.site("sites/crlf-and-bom")
        _ = try build(site)
        let page = try site.read("public/amnen/polis/index.html")
        #expect(page.contains("<h1>Polisen</h1>"))
        #expect(!page.contains("\u{FEFF}"))
    }

    @Test func `Quiet says nothing`() throws {
        let site = try Repository.site()
        let run = try build(site, ["--quiet"])
        #expect(run.exitCode == 0)
        #expect(run.output.isEmpty && run.errors.isEmpty)
    }

    @Test func `A folder that somebody else made is not replaced`() throws {
        let site = try Repository.site()
        try site.write("mitt", to: "public/dagbok.txt")
        let run = try build(site)
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("manifest.json"))
        #expect(try site.read("public/dagbok.txt") == "mitt")
    }

    @Test func `A folder that does not exist is not made to publish in`() throws {
        let site = try Repository.site()
        let run = try build(site, ["--output", "\(site.path)/saknas/public"])
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("\(site.path)/saknas: there is no such folder"))
    }

    @Test func `A file in the way of the output folder ends with 2`() throws {
        let site = try Repository.site()
        try site.write("fil", to: "public")
        let run = try build(site)
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("/public: "))
    }

    @Test func `What is no longer in the content is no longer published, and nothing is left beside it`() throws {
        let site = try Repository.site("sites/crlf-and-bom")
        _ = try build(site)
        try FileManager.default.removeItem(at: site.url.appending(path: "content/topics/polis.md"))
        _ = try build(site)
        #expect(try site.files(below: "public")["amnen/polis/index.html"] == nil)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: site.path).sorted() == [
                "content", "public", "templates",
            ])
    }

    @Test func `A second build of the same content touches nothing`() throws {
        let site = try Repository.site("sites/crlf-and-bom")
        _ = try build(site)
        let folder = site.url.appending(path: "public")
        let before = try FileManager.default.attributesOfItem(atPath: folder.path)[.systemFileNumber] as? Int
        let run = try build(site)
        #expect(run.output.contains("nothing changed"))
        #expect(try FileManager.default.attributesOfItem(atPath: folder.path)[.systemFileNumber] as? Int == before)
    }

    @Test func `A page that did not change keeps its time when another does`() throws {
        let site = try Repository.site("sites/crlf-and-bom")
        _ = try build(site)
        let page = site.url.appending(path: "public/404.html")
        let before = try FileManager.default.attributesOfItem(atPath: page.path)[.systemFileNumber] as? Int
        try site.write("---\ntitle: Ny\nsummary: s\npublished: 2026-11-21\n---\n", to: "content/topics/ny.md")
        _ = try build(site)
        #expect(try FileManager.default.attributesOfItem(atPath: page.path)[.systemFileNumber] as? Int == before)
        #expect(try site.files(below: "public")["amnen/ny/index.html"] != nil)
    }

    @Test func `The manifest of a web application does not make a folder ours`() throws {
        let site = try Repository.site()
        try site.write(#"{"name":"app"}"#, to: "public/manifest.json")
        let run = try build(site)
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("/public: this folder was not made by insyn"))
        #expect(try site.read("public/manifest.json") == #"{"name":"app"}"#)
    }

    @Test(arguments: ["content", "content/public", "templates/assets/public", "."])
    func `The site and what it is made of may not lie in one another`(output: String) throws {
        let site = try Repository.site()
        let before = try site.files(below: "")
        let run = try build(site, ["--output", "\(site.path)/\(output)"])
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("may not lie in"))
        #expect(try site.files(below: "") == before)
    }

    @Test(arguments: ["elsewhere", "nowhere"])
    func `A symbolic link in place of the output folder is left alone`(target: String) throws {
        let site = try Repository.site()
        _ = try build(site, ["--output", "\(site.path)/elsewhere"])
        let before = try site.files(below: "elsewhere")
        try FileManager.default.createSymbolicLink(
            atPath: "\(site.path)/public", withDestinationPath: "\(site.path)/\(target)")
        let run = try build(site, ["--as-of", "2026-11-22"])
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("\(site.path)/public: this is a symbolic link"))
        #expect(try site.files(below: "elsewhere") == before)
    }

    @Test func `A link inside the output folder is replaced and not followed`() throws {
        let site = try Repository.site()
        _ = try build(site)
        try site.write("mitt", to: "annat/fil.txt")
        try FileManager.default.createSymbolicLink(
            atPath: "\(site.path)/public/annat", withDestinationPath: "\(site.path)/annat")
        #expect(try build(site).exitCode == 0)
        #expect(FileManager.default.fileExists(atPath: "\(site.path)/public/annat") == false)
        #expect(try site.read("annat/fil.txt") == "mitt")
    }

    @Test func `What a killed build has left is cleaned up, even when nothing changed`() throws {
        let site = try Repository.site()
        _ = try build(site)
        try site.write("halv", to: ".public.insyn-new/index.html")
        try site.write("gammal", to: ".public.insyn-old/index.html")
        try site.write("4711", to: ".public.insyn-lock")
        #expect(try build(site).output.contains("nothing changed"))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: site.path).sorted() == [
                "content", "public", "templates",
            ])
    }

    @Test func `A site that a killed build has moved aside is put back, even when the content has errors now`() throws {
        let site = try Repository.site()
        _ = try build(site)
        let before = try site.files(below: "public")
        try FileManager.default.moveItem(atPath: "\(site.path)/public", toPath: "\(site.path)/.public.insyn-old")
        try site.write("---\n---\n", to: "content/topics/fel.md")
        #expect(try build(site).exitCode == 1)
        #expect(try site.files(below: "public") == before)
    }
}
