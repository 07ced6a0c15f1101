import TestSupport
import Testing

@testable import Content
@testable import Publishing

/// The pictures of small sites, with the Swedish texts of this repository.
@Suite struct PictureViewTests {
    private func context(asOf day: String = "2026-11-21", _ files: [String: String]) throws -> PageContext {
        let all = files.merging([source: sourceFile]) { a, _ in a }
        let locale = try SitePages.swedish()
        return PageContext(
            derived: DerivedSite(try site(asOf: day, all)), locale: locale, addresses: Addresses(locale), root: "")
    }

    private func timeline(_ path: String, in context: PageContext) throws -> TimelineView? {
        TimelineView(try context.site.item(path), in: context)
    }

    @Test func `Of four hundred follow-ups each has a row with its date and a mark, the last sixty in sight`() throws {
        var files = ["agreements/a.md": "signed: unknown\nin_force: unknown"]
        var random = SeededGenerator(seed: 9)
        for number in 0..<400 {
            files["followups/f\(number).md"] = "type: follow-up\ndate: \(random.impreciseDate())\ncovers: [a]"
        }
        let timeline = try #require(try timeline("agreements/a", in: try context(files)))
        let rows = timeline.earlier + timeline.events
        #expect(rows.count == 400 && timeline.events.count == 60)
        #expect(rows.allSatisfy { $0.marks.count == 1 && !$0.date.words.isEmpty && $0.toldBy != nil })
    }

    @Test func `An agreement of which nothing is known is unknown from edge to edge, in words too`() throws {
        let files = ["agreements/a.md": "signed: unknown\nin_force: unknown"]
        let timeline = try #require(try timeline("agreements/a", in: try context(files)))
        #expect(timeline.events.isEmpty)
        #expect(timeline.lifespan?.words == "okänd början – okänt slut")
        #expect(timeline.lifespan?.marks.map(\.mark) == [Mark(shape: .unknown, from: .start, to: .end)])
    }

    @Test(arguments: [
        ("in_force: 2014/2016", "1 januari 2014 – 31 december 2016"),
        ("in_force: 2014-03-01/..", "1 mars 2014 – tills vidare"),
        ("in_force: 2014~/2016", "någon gång 1 januari 2013–31 december 2015 – 31 december 2016"),
        ("signed: 2014\nin_force: unknown", "någon gång 1 januari 2014–31 december 2014 – okänt slut"),
    ])
    func `A lifespan is told as it is drawn`(facts: String, words: String) throws {
        let context = try context(["agreements/a.md": facts])
        #expect(try timeline("agreements/a", in: context)?.lifespan?.words == words)
    }

    @Test func `A proposed ending ends nothing, and a decided one does`() throws {
        func marks(_ nature: String) throws -> [Mark.Shape] {
            let ending = "ending: {nature: \(nature), date: 2018-12-31, decision: unknown}"
            let context = try context(["agreements/a.md": "in_force: 2014-01-01/..\n\(ending)"])
            return try timeline("agreements/a", in: context)?.lifespan?.marks.map(\.mark.shape) ?? []
        }
        #expect(try marks("proposed") == [.known, .proposed])
        #expect(try marks("decided") == [.known, .ending])
        let open = try context(["agreements/a.md": "in_force: 2014-01-01/.."])
        #expect(try timeline("agreements/a", in: open)?.lifespan?.marks.first?.mark.isOpenAfter == true)
    }

    @Test func `What is dated after the day is not on the timeline`() throws {
        let attested = "attested: [{date: 2016-02-16, document: protokoll}]"
        let context = try context(asOf: "2015-01-01", ["agreements/a.md": "\(attested)\nin_force: unknown"])
        #expect(try timeline("agreements/a", in: context)?.events.isEmpty == true)
    }

    @Test func `A motion without a single date has no timeline, and items without a course never have one`() throws {
        let context = try context(["motions/m.md": "claims: unknown", "topics/t.md": ""])
        #expect(try timeline("motions/m", in: context) == nil)
        #expect(try timeline("topics/t", in: context) == nil)
    }

    @Test func `An empty site has pictures too`() throws {
        let context = try context([:])
        #expect(ValidityView(in: context).groups.isEmpty)
        #expect(PartnersView(in: context).groups.isEmpty)
        let matrix = PreventionMatrixView(in: context)
        #expect(matrix.levels.map(\.cells.count) == [4, 4, 4, 4])
        #expect(matrix.others == 0)
    }

    @Test func `An initiative stands where its sources put it, and in the last row or column where they do not say`()
        throws
    {
        let context = try context([
            "initiatives/a.md": "prevention: {level: selective, function: informative}",
            "initiatives/b.md": "prevention: {level: universal, function: unknown}",
            "initiatives/c.md": "prevention: unknown", "initiatives/d.md": "",
        ])
        let matrix = PreventionMatrixView(in: context)
        let places = matrix.levels.enumerated().flatMap { row, level in
            level.cells.enumerated().flatMap { column, cell in cell.initiatives.map { "\($0.url) \(row) \(column)" } }
        }
        #expect(
            places == ["insatser/b/index.html 0 3", "insatser/a/index.html 1 2", "insatser/c/index.html 3 3"])
        #expect(matrix.others == 1)
    }
}
