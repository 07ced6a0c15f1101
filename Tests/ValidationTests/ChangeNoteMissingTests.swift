import Content
import Diagnostics
import TestSupport
import Testing

@testable import Validation

@Suite struct ChangeNoteMissingTests {
    /// What is found when a topic becomes another on a day; what is expected is marked in the second.
    private func expectFound(
        from old: String, to new: String, on day: String = "2026-12-01",
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let (before, after) = (MarkedText(wholeFile(old)), MarkedText(wholeFile(new)))
        let previous = try #require(try site(["agreements/a.md": before.text]).items.first)
        let site = try site(["agreements/a.md": after.text])
        let change = ItemChange(
            from: previous, to: try #require(site.items.first), on: try #require(Day(day)), in: site)
        let found = Rules.diagnostics(for: change.map { [$0] } ?? [])
        #expect(found.map(\.range) == after.ranges, sourceLocation: sourceLocation)
        #expect(found.allSatisfy { $0.code == "change-note-missing" && $0.file == "content/agreements/a.md" })
    }

    @Test func `A fact that is changed without a new note is a warning at the fact`() throws {
        try expectFound(from: "signed: unknown", to: "signed: ⟦2015-03-01⟧")
        try expectFound(from: "signed: unknown\nchange_note: Ny.", to: "signed: ⟦2015-03-01⟧\nchange_note: Ny.")
        try expectFound(from: "signed: unknown", to: "title: ⟦T2⟧\nsigned: unknown")
    }

    @Test func `A fact that is changed with a new note is none`() throws {
        try expectFound(from: "signed: unknown", to: "signed: 2015-03-01\nchange_note: Dagen är känd.")
        try expectFound(from: "signed: unknown\nchange_note: A", to: "signed: 2015-03-01\nchange_note: B")
    }

    @Test func `A change of the summary, of the text or of the layout needs no note`() throws {
        try expectFound(from: "signed: unknown\n---\nEn text.", to: "summary: Ny\nsigned:   unknown\n---\nEn annan.")
        try expectFound(from: "signed: unknown", to: "aliases: [b]\ntopics: []\nsigned: unknown")
    }

    @Test func `A page that is changed on the day on which it is published needs no note`() throws {
        try expectFound(from: "signed: unknown", to: "signed: 2015-03-01", on: "2026-11-21")
        try expectFound(from: "signed: unknown", to: "signed: ⟦2015-03-01⟧", on: "2026-11-22")
    }
}
