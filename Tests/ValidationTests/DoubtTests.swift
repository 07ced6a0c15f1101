import Content
import Diagnostics
import Testing

@testable import Validation

/// Findings that may follow from an error elsewhere are left out.
@Suite struct DoubtTests {
    private let agreement = """
        ---
        title: T
        summary: S
        published: 2026-11-21
        type: accord
        parties: unknown
        scope: unknown
        signed: unknown
        in_force: 2014/..
        follow_up: {responsible: namnden, cadence: P1Y, reports_to: unknown}
        ---

        """

    private func codes(_ files: [String: String], attachments: [String] = []) async -> [String] {
        let read = files.sorted { $0.key < $1.key }.map { path, text in
            let folder = path.prefix { $0 != "/" }
            let key = ItemKey(Kind(folder: folder) ?? .page, String(path.dropFirst(folder.count + 1).dropLast(3)))
            let file = SourceFile(path: "content/\(path)", key: key, bytes: Array(text.utf8))
            return (file, Item.read(file).item)
        }
        let (site, _) = Site.link(
            read.compactMap(\.1), unreadable: read.filter { $0.1 == nil }.map(\.0), attachments: attachments,
            configuration: SiteConfiguration(), asOf: Day(number: 20_000))
        return await Rules.diagnostics(for: DerivedSite(site), jobs: 1).map(\.code)
            .filter { $0 != UnsupportedField.code }
    }

    @Test func `A responsible body that is misspelt is not missing too`() async {
        let codes = await codes(["agreements/a.md": agreement])
        #expect(codes.isEmpty)
    }

    @Test func `What a file that cannot be read might account for is not overdue`() async {
        let body = "---\ntitle: N\nsummary: S\npublished: 2026-11-21\ntype: committee\nexternal: false\n---\n"
        let site = ["agreements/a.md": agreement, "bodies/namnden.md": body]
        #expect(await codes(site) == [FollowUpOverdue.code])
        #expect(await codes(site.merging(["followups/f.md": "---\ncovers: [a\n---\n"]) { $1 }).isEmpty)
        #expect(
            await codes(site.merging(["followups/f.md": "---\ncovers: [b\n---\n"]) { $1 }) == [FollowUpOverdue.code])
    }

    @Test func `An attachment that a file which cannot be read names is not unused`() async {
        let file = ["documents/d.md": "---\nfile: files/a-1.pdf\nx: [\n---\n"]
        #expect(await codes(file, attachments: ["files/a-1.pdf"]).isEmpty)
        #expect(await codes(file, attachments: ["files/a-2.pdf"]) == [UnusedAttachment.code])
    }

    @Test func `A document whose file is no path is not without a place too`() async {
        let text = "---\ntitle: D\nsummary: S\npublished: 2026-11-21\ntype: memo\ndate: 2016\nfile: ../a.pdf\n---\n"
        #expect(await codes(["documents/d.md": text]).isEmpty)
        #expect(
            await codes(["documents/d.md": text.replacing("file: ../a.pdf\n", with: "")])
                == [DocumentWithoutOnePlace.code])
    }

    @Test func `An error in one field leaves another alone`() async {
        let text = """
            ---
            title: D
            summary: S
            published: 2026-11-21
            nature: decided
            body: unknown
            meeting_date: 2016-13
            section: unknown
            points: [{no: 1, text: a}, {no: 1, text: b}]
            ---

            """
        #expect(await codes(["decisions/d.md": text]) == [DuplicateNumber.code])
    }
}
