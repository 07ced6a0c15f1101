import Content
import Foundation
import Testing

/// The guides for those who change the program, against the program.
@Suite struct GuideTests {
    private static let guides =
        ["CONTRIBUTING.md"]
        + ["Pipeline", "Preview", "AddingAKind", "AddingARule", "AddingAnOutput"].map {
            "Sources/insyn/Documentation.docc/\($0).md"
        }

    private func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: Repository.root.appending(path: path).path)
    }

    /// All Swift of the program and its tests.
    private func swift() throws -> String {
        try ["Sources", "Tests"].flatMap { folder in
            let root = Repository.root.appending(path: folder)
            return try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".swift") }
                .map { try String(contentsOf: root.appending(path: $0), encoding: .utf8) }
        }.joined(separator: "\n")
    }

    @Test func `The files, types and functions that the guides name are there`() throws {
        let swift = try swift()
        for guide in Self.guides {
            let text = try String(contentsOf: Repository.root.appending(path: guide), encoding: .utf8)
            let prose = text.replacing(/```(?s:.*?)```/, with: "")
            for match in prose.matches(of: /`([A-Z][A-Za-z]+)(?:\.([a-z][A-Za-z]+))?`/) {
                let (name, member) = (match.1, match.2)
                guard !["INSYN", "SITE", "JSON"].contains(name), !exists("Sources/\(name)") else { continue }
                let declaration = try Regex("(struct|enum|class|protocol|actor) \(name)\\b")
                #expect(swift.contains(declaration), "\(guide): \(name)")
                if let member {
                    #expect(swift.contains(try Regex("(func|var|let) \(member)\\b")), "\(guide): \(member)")
                }
            }
            for path in prose.matches(of: /`((?:Sources|Tests|templates)\/[A-Za-z\/.]*)`/) {
                #expect(exists(String(path.1)), "\(guide): \(path.1)")
            }
        }
    }

    @Test func `Every kind has what the guide asks of a kind`() throws {
        let swift = try swift()
        for kind in Kind.allCases {
            let name = kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
            #expect(exists("Sources/Content/Kinds/\(name).swift"), "\(name)")
            #expect(swift.contains(try Regex("struct \(kind == .page ? "PageKind" : name)View: KindView")), "\(name)")
            #expect(exists("templates/\(kind.rawValue).mustache"), "\(name)")
            let examples = try FileManager.default.contentsOfDirectory(
                atPath: Repository.root.appending(path: "Sources/Embedded/Beginning/content/\(kind.folder)").path)
            #expect(!examples.isEmpty, "\(name)")
        }
    }
}
