import Foundation
import Testing

/// The layers point one way: what each target may import, besides the system's C library.
private let allowedImports: [String: Set<String>] = [
    "Diagnostics": [],
    "Embedded": [],
    "Markdown": ["CMark", "Diagnostics"],
    "Templates": ["Diagnostics"],
    "Content": ["CYAML", "Markdown", "Diagnostics", "Synchronization"],
    "Preview": ["Diagnostics", "FlyingSocks", "Foundation", "FoundationEssentials"],
    "Publishing": ["Content", "Crypto", "Markdown", "Templates", "Diagnostics"],
    "Validation": ["Content", "Markdown", "Diagnostics"],
    "insyn": [
        "ArgumentParser", "CRename", "CZlib", "Content", "Embedded", "Markdown", "Preview", "Publishing", "Templates",
        "Validation", "Diagnostics", "Subprocess", "Synchronization",
    ],
]

@Suite struct LayerTests {
    @Test func `Every target imports only what its layer may know`() throws {
        let sources = Repository.root.appending(path: "Sources")
        let targets = try FileManager.default.contentsOfDirectory(atPath: sources.path)
            .filter { !$0.hasPrefix("C") || $0 == "Content" }
        #expect(Set(targets) == Set(allowedImports.keys))
        for target in targets {
            let allowed = try #require(allowedImports[target]).union(["Glibc", "Darwin", "Musl"])
            for file in try swiftFiles(below: sources.appending(path: target)) {
                let imported = try imports(of: file)
                #expect(imported.isSubset(of: allowed), "\(target)/\(file.lastPathComponent)")
            }
        }
    }

    @Test func `Only the reader of front matter knows YAML, and only the Markdown target knows libcmark`() throws {
        let sources = Repository.root.appending(path: "Sources")
        for file in try swiftFiles(below: sources) {
            let imported = try imports(of: file)
            if imported.contains("CYAML") { #expect(file.path.contains("/Sources/Content/")) }
            if imported.contains("Subprocess") { #expect(file.path.contains("/Sources/insyn/Git/")) }
            if imported.contains("CMark") { #expect(file.path.contains("/Sources/Markdown/")) }
        }
    }

    private func swiftFiles(below folder: URL) throws -> [URL] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".swift") }.map { folder.appending(path: $0) }
    }

    private func imports(of file: URL) throws -> Set<String> {
        let text = try String(contentsOf: file, encoding: .utf8)
        return Set(
            text.split(separator: "\n").compactMap { line in
                line.firstMatch(
                    of:
                        /^\s*(?:(?:package|internal|public|private|fileprivate|@testable) )?import (?:struct |func |enum |class )?(\w+)/
                )
                .map { String($0.1) }
            })
    }
}
