import Content
import Foundation
import Testing

@Suite struct InitTests {
    @Test func `A new site has an example of every kind, passes the check without a word, and can be built`() throws {
        let folder = try Folder()
        let site = folder.path + "/ny/webbplats"
        try FileManager.default.createDirectory(atPath: folder.path + "/ny", withIntermediateDirectories: false)
        let run = try Program.run(["init", site], environment: ["SOURCE_DATE_EPOCH": "1795219200"])
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(run.output.contains("insyn serve --source \(site)"))
        for kind in Kind.allCases {
            #expect(try !FileManager.default.contentsOfDirectory(atPath: "\(site)/content/\(kind.folder)").isEmpty)
        }
        let check = try Program.run(["check", "--source", site], environment: ["SOURCE_DATE_EPOCH": "1795219200"])
        #expect((check.exitCode, check.output) == (0, ""))
        #expect(try Program.run(["build", "--quiet", "--source", site]).exitCode == 0)
        #expect(FileManager.default.fileExists(atPath: "\(site)/public/avtal/exempel-polisen/index.html"))
    }

    @Test func `A folder that holds anything is left as it is`() throws {
        let folder = try Folder()
        try folder.write("a", to: "a.txt")
        let run = try Program.run(["init", folder.path])
        #expect(run.exitCode == 2)
        #expect(run.errors.contains(folder.path))
        #expect(try folder.files(below: "") == ["a.txt": Data("a".utf8)])
    }

    @Test func `An empty folder is filled, a file is refused`() throws {
        let folder = try Folder()
        #expect(try Program.run(["init", folder.path]).exitCode == 0)
        #expect(try Program.run(["init", folder.path + "/content/site.yml"]).exitCode == 2)
    }
}
