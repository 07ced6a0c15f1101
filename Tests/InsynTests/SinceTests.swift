import Foundation
import Testing

/// Facts held against those of an earlier commit.
@Suite struct SinceTests {
    private func site() throws -> Folder {
        let site = try Repository.site()
        try site.commit(agreement(signed: "unknown", parties: "unknown"))
        try site.commit(agreement(signed: "2015-03-01", parties: "unknown"))
        try site.commit(agreement(signed: "2015-03-01", parties: "unknown") + "\nMer text.\n")
        return site
    }

    private func agreement(signed: String, parties: String) -> String {
        """
        ---
        title: Avtal
        summary: Ett avtal.
        published: 2026-01-15
        signed: \(signed)
        parties: \(parties)
        ---

        """
    }

    private func findings(_ arguments: [String], in site: Folder) throws -> [Substring] {
        let run = try Program.run(["check", "--source", site.path, "--format", "github"] + arguments)
        return run.output.split(separator: "\n").filter { $0.contains("change-note-missing") }
    }

    @Test func `A fact that was changed before the last commit is found since the commit that is named`() throws {
        let site = try site()
        #expect(try findings([], in: site).isEmpty)
        #expect(try findings(["--since", "HEAD~2"], in: site).count == 1)
        #expect(try findings(["--since", "HEAD~1"], in: site).isEmpty)
    }

    @Test(arguments: ["nothing", "--output=stolen"])
    func `A commit that there is not is a failure that names it`(commit: String) throws {
        let site = try site()
        let run = try Program.run(["check", "--source", site.path, "--since=\(commit)"])
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("git knows no commit “\(commit)”"))
        #expect(!FileManager.default.fileExists(atPath: site.url.appending(path: "stolen").path))
    }
}

extension Folder {
    fileprivate func commit(_ agreement: String) throws {
        let file = url.appending(path: "content/agreements/avtal.md")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(agreement.utf8).write(to: file)
        try Git.commitAll(in: self)
    }
}
