import Content
import Diagnostics
import Foundation
import Testing

@testable import Validation

@Suite struct RulesTests {
    private let tests = URL(filePath: #filePath).deletingLastPathComponent()

    private var sources: URL {
        tests.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Validation/Rules")
    }

    private func names(in folder: URL) throws -> Set<String> {
        Set(
            try FileManager.default.contentsOfDirectory(atPath: folder.path)
                .filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) })
    }

    @Test func `Every rule is in the list once, in a file of its name, with a test of its name`() throws {
        let listed = Rules.all.map { String(describing: $0) }
        #expect(Set(listed).count == listed.count)
        #expect(try names(in: sources) == Set(listed), "list the rule in Rules.swift")
        let tested = try names(in: tests)
        for name in listed {
            #expect(tested.contains("\(name)Tests"), "write Tests/ValidationTests/\(name)Tests.swift")
        }
    }

    @Test func `Every rule has a code of its own, which is its name`() {
        #expect(Set(Rules.all.map { $0.code }).count == Rules.all.count)
        for rule in Rules.all {
            let words = String(describing: rule)
                .replacing(/([a-z])([A-Z])/) { "\($0.1)-\($0.2)" }.replacing(/([A-Z])([A-Z][a-z])/) {
                    "\($0.1)-\($0.2)"
                }
            #expect(rule.code == words.lowercased())
        }
    }

    @Test func `Every rule says what it reports, why, and shows the wrong and the right`() {
        for rule in Rules.all {
            let documentation = rule.documentation
            let sentences = [documentation.what, documentation.why].map(\.description)
            #expect(sentences.allSatisfy { $0.hasSuffix(".") }, "\(rule.code)")
            #expect(!documentation.wrong.isEmpty && !documentation.right.isEmpty, "\(rule.code)")
            #expect(documentation.wrong != documentation.right, "\(rule.code)")
        }
    }

    @Test func `What the rules find does not depend on the number of tasks`() async throws {
        let files = Dictionary(
            uniqueKeysWithValues: (0..<50).map { number in
                ("documents/d\(number).md", wholeFile("type: minutes\nattachment_of: d\((number + 1) % 50)"))
            })
        let site = try site(files)
        let alone = await Rules.diagnostics(for: DerivedSite(site), jobs: 1, except: nil)
        #expect(await Rules.diagnostics(for: DerivedSite(site), jobs: 8, except: nil) == alone)
        #expect(alone == alone.sorted())
        #expect(Set(alone.map(\.code)).isSuperset(of: ["succession-in-a-circle", "document-without-one-place"]))
    }
}
