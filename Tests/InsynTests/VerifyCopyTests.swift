import Foundation
import Testing

/// A copy of a small site, built with compressed copies.
@Suite struct VerifyCopyTests {
    private let site: Folder

    init() throws {
        site = try Repository.site("sites/chain")
        let run = try Program.run(["build", "--source", site.path, "--as-of", "2026-11-21", "--compress"])
        try #require(run.exitCode == 0)
        try FileManager.default.moveItem(atPath: "\(site.path)/public", toPath: "\(site.path)/kopia")
    }

    private func verify(_ folder: String = "kopia") throws -> Program.Run {
        try Program.run(["verify", "\(site.path)/\(folder)"])
    }

    private func remove(_ file: String) throws {
        try FileManager.default.removeItem(atPath: "\(site.path)/kopia/\(file)")
    }

    @Test func `A whole copy is verified, with or without its compressed copies`() throws {
        let whole = try verify()
        #expect(whole.exitCode == 0, "\(whole.output)\(whole.errors)")
        #expect(whole.output.contains("files are as insyn 0."))
        try remove("index.html.gz")
        #expect(try verify().exitCode == 0)
    }

    @Test func `What is missing, changed or extra is named`() throws {
        try remove("404.html")
        try site.write("Annat", to: "kopia/index.html")
        try site.write("Hej", to: "kopia/avtal/hej.txt")
        try site.write("Hej", to: "kopia/hej.gz")
        let run = try verify()
        #expect(run.exitCode == 1)
        let lines = run.output.split(separator: "\n")
        // The compressed copies hold what the two files held before, so they are not at fault.
        #expect(
            lines.dropLast() == ["missing: 404.html", "extra: avtal/hej.txt", "extra: hej.gz", "changed: index.html"])
    }

    @Test func `A file of the same size with other bytes is changed`() throws {
        let page = try site.read("kopia/404.html")
        try site.write(String(page.dropLast()) + "!", to: "kopia/404.html")
        #expect(try verify().output.contains("changed: 404.html\n"))
    }

    @Test func `A compressed copy of something else is changed`() throws {
        for name in ["index.html.gz", "manifest.json.gz"] {
            let (file, other) = (site.url.appending(path: "kopia/\(name)"), "kopia/404.html.gz")
            try Data(contentsOf: site.url.appending(path: other)).write(to: file)
        }
        try site.write("inte alls", to: "kopia/404.html.gz")
        let lines = try verify().output.split(separator: "\n")
        #expect(
            lines.dropLast() == ["changed: 404.html.gz", "changed: index.html.gz", "changed: manifest.json.gz"])
    }

    @Test func `A folder or a link in place of a file is a change`() throws {
        try remove("404.html")
        try remove("index.html")
        try site.write("x", to: "kopia/404.html/x")
        try FileManager.default.createSymbolicLink(
            atPath: "\(site.path)/kopia/index.html", withDestinationPath: "avtal/index.html")
        let lines = try verify().output.split(separator: "\n")
        #expect(lines.dropLast() == ["missing: 404.html", "extra: 404.html/x", "changed: index.html"])
    }

    @Test(arguments: [
        "", "{}", #"{"name":"app"}"#, #"{"version":1,"generator":"insyn 1"}"#,
        #"{"version":1,"generator":"insyn 1","asOf":"","contentFingerprint":"","files":[{"path":"x","size":1,"sha256":""}]}"#,
        listing("../x"), listing("/x"),
    ])
    func `A folder whose manifest is none of ours ends with 2 and is named`(manifest: String) throws {
        try site.write(manifest, to: "kopia/manifest.json")
        let run = try verify()
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("/kopia/manifest.json: this is no manifest of insyn"))
    }

    @Test(arguments: ["content", "saknas", "kopia/index.html"])
    func `A folder without a manifest ends with 2 and says what to name`(folder: String) throws {
        let run = try verify(folder)
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("/\(folder)/manifest.json: "))
        #expect(run.errors.contains("name the folder of a site"))
    }
}

/// A manifest of one file.
private func listing(_ path: String) -> String {
    let digest = String(repeating: "0", count: 64)
    return #"{"version":1,"generator":"insyn 1","asOf":"","contentFingerprint":"","files":"#
        + #"[{"path":"\#(path)","size":1,"sha256":"\#(digest)"}]}"#
}
