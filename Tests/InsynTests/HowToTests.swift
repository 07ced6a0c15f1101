import Foundation
import Testing

@Suite struct HowToTests {
    @Test func `Every step of the guide for editors can be taken, on a copy of the site`() throws {
        let page = try String(
            contentsOf: Repository.root.appending(path: "content/pages/skriva-for-insyn.md"), encoding: .utf8)
        let site = try Folder()
        for name in ["content", "templates"] { try site.add(Repository.root.appending(path: name), to: name) }
        let steps = HowTo(page).steps
        #expect(steps.count > 15)
        for step in steps {
            switch step {
            case .command(let words, let output): try run(words, output, in: site)
            case .edit(let file, let old, let new):
                let text = try site.read(file)
                #expect(text.ranges(of: old).count == 1, "\(file): \(old)")
                try site.write(text.replacing(old, with: new), to: file)
            }
        }
    }

    private func run(_ words: [String], _ output: String, in site: Folder) throws {
        try #require(words.first == "insyn")
        let run = try Program.run(words.dropFirst() + ["--source", site.path, "--lang", "sv"])
        #expect(run.exitCode == 0, "\(words): \(run.errors)\(run.output)")
        if !output.isEmpty { #expect(run.output == output) }
    }
}
