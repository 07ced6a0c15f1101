import Content
import Diagnostics
import TestSupport
import Testing

@testable import Validation

/// Checks that a rule finds, in a site of a few files, exactly what is marked by `⟦` and `⟧`, and nothing else.
///
/// Each file is its path below `content/` and what stands in it after title, summary and date; a text without a line
/// `---` is front matter only. Returns the diagnostics in the order of the files, for what else a test asks.
@discardableResult
func expect(
    _ rule: any Rule.Type, in files: [String: String], attachments: [String] = [], asOf day: String = "2026-11-21",
    sourceLocation: SourceLocation = #_sourceLocation
) async throws -> [Diagnostic] {
    let marked = files.mapValues { MarkedText(wholeFile($0)) }
    let site = try site(marked.mapValues(\.text), attachments: attachments, asOf: day, sourceLocation)
    let found = await Rules.diagnostics(for: DerivedSite(site), jobs: 1, except: nil).filter { $0.code == rule.code }
    let expected = marked.flatMap { path, file in file.ranges.map { Spot(file: "content/\(path)", range: $0) } }
    #expect(found.map(Spot.init) == expected.sorted(), sourceLocation: sourceLocation)
    #expect(found.allSatisfy { $0.severity == rule.severity }, sourceLocation: sourceLocation)
    return found
}

func site(
    _ files: [String: String], attachments: [String] = [], asOf day: String = "2026-11-21",
    _ sourceLocation: SourceLocation = #_sourceLocation
) throws -> Site {
    let items = try files.map { path, text in
        let folder = path.prefix { $0 != "/" }
        let key = ItemKey(try #require(Kind(folder: folder)), String(path.dropFirst(folder.count + 1).dropLast(3)))
        let (item, diagnostics) = Item.read(SourceFile(path: "content/\(path)", key: key, bytes: Array(text.utf8)))
        expectReadable(diagnostics, sourceLocation)
        return try #require(item)
    }
    let (site, diagnostics) = Site.link(
        items, attachments: attachments, configuration: SiteConfiguration(), words: words, asOf: try #require(Day(day)))
    expectReadable(diagnostics, sourceLocation)
    return site
}

private let words = SiteWords(
    emptyLinkTexts: ["här", "läs mer", "click here"], decidedPhrases: ["har beslutat", "beslutade"])

/// Files of tests leave out what their rule does not look at.
private func expectReadable(_ diagnostics: [Diagnostic], _ sourceLocation: SourceLocation) {
    for diagnostic in diagnostics where diagnostic.code != "missing-key" {
        Issue.record("\(diagnostic.file): \(diagnostic.code): \(diagnostic.message)", sourceLocation: sourceLocation)
    }
}

func wholeFile(_ text: String) -> String {
    let title = text.hasPrefix("title:") || text.contains("\ntitle:") ? "" : "title: T\n"
    let summary = text.contains("summary:") ? "" : "summary: S\n"
    let end = text.hasPrefix("---\n") || text.contains("\n---\n") ? "" : "\n---\n"
    return "---\n\(title)\(summary)published: 2026-11-21\n\(text)\(end)"
}

struct Spot: Hashable, Comparable, CustomStringConvertible {
    let file: String
    let range: SourceRange

    init(file: String, range: SourceRange) { (self.file, self.range) = (file, range) }

    init(_ diagnostic: Diagnostic) { self.init(file: diagnostic.file, range: diagnostic.range) }

    static func < (a: Self, b: Self) -> Bool { (a.file, a.range) < (b.file, b.range) }

    var description: String {
        "\(file):\(range.start.line):\(range.start.column)–\(range.end.line):\(range.end.column)"
    }
}
