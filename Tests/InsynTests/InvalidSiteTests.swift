import Foundation
import Testing

@Suite struct InvalidSiteTests {
    @Test(arguments: Repository.names(below: "invalid"))
    func `What is wrong is printed with its place, and nothing is published`(fixture: String) throws {
        let site = try Repository.site("invalid/\(fixture)")
        try site.write("gammal", to: "public/index.html")
        try site.write(#"{"version":1,"generator":"insyn 0.1.0"}"#, to: "public/manifest.json")
        let run = try Program.run(["build", "--source", site.path, "--as-of", "2026-11-21"])
        #expect(run.exitCode == 1)
        #expect(run.output.isEmpty)
        #expect(try site.files(below: "public").keys.sorted() == ["index.html", "manifest.json"])
        #expect(try site.read("public/index.html") == "gammal")
        let places = run.errors.split(separator: "\n").filter { $0.contains(": error[") }
        #expect(!places.isEmpty)
        #expect(places.allSatisfy { $0.wholeMatch(of: /[^:]+:\d+:\d+: error\[[a-z0-9-]+\]: .+/) != nil })
        try expectGolden(run.errors, Repository.fixtures.appending(path: "expected/\(fixture).txt"))
    }
}
