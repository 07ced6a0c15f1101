import Content
import Diagnostics
import Testing

@testable import Validation

/// A thousand errors in one file take a thousand times the room and the work of one, not a million times.
@Suite struct ManyErrorsTests {
    /// The number of findings, the length of what is printed, and how often the file is asked for.
    private func check(_ lines: (Int) -> String, _ count: Int) async throws -> (found: Int, size: Int, reads: Int) {
        let text = "---\ntitle: T\nsummary: S\npublished: 2026-11-21\n" + (0..<count).map(lines).joined() + "---\n"
        let file = SourceFile(path: "content/topics/t.md", key: ItemKey(.topic, "t"), bytes: Array(text.utf8))
        let (item, problems) = Item.read(file)
        let (site, linking) = Site.link(
            item.map { [$0] } ?? [], configuration: SiteConfiguration(), asOf: Day(number: 20_000))
        let found = problems + linking + (await Rules.diagnostics(for: DerivedSite(site), jobs: 1))
        var reads = 0
        let printer = TextPrinter(usesColour: false) { _ in
            reads += 1
            return SourceText(path: file.path, bytes: file.bytes)
        }
        return (found.count, printer.print(found).utf8.count, reads)
    }

    @Test(arguments: ["nyckel-%: x\n", "title: x%\n", "nyckel-%: &a x\n"])
    func `Errors of a file are each reported once`(line: String) async throws {
        let lines = { (number: Int) in line.replacing("%", with: String(number)) }
        let (few, many) = (try await check(lines, 100), try await check(lines, 1000))
        #expect(few.found == 100 && many.found == 1000)
        #expect(many.size < 12 * few.size)
        #expect(many.reads == 1)
    }

    @Test func `References to nothing are each reported once`() async throws {
        let line = { (number: Int) in number == 0 ? "related:\n  - finns-inte\n" : "  - finns-inte-\(number)\n" }
        let (few, many) = (try await check(line, 100), try await check(line, 1000))
        #expect((few.found, many.found) == (100, 1000))
        #expect(many.size < 12 * few.size)
    }
}
