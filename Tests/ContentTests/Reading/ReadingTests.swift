import Content
import Diagnostics
import Markdown
import Testing

/// Reads one file of a kind, as it would be found in its folder.
func read(_ text: String, as kind: Kind = .topic, id: String = "exempel") -> (item: Item?, diagnostics: [Diagnostic]) {
    let path = "content/\(kind.folder)/\(id).md"
    return Item.read(SourceFile(path: path, key: ItemKey(kind, id), bytes: Array(text.utf8)))
}

private let topic = """
    ---
    title: "Polissamverkan"
    summary: "Om samverkan med polisen."
    published: 2026-11-21
    ---

    ## Bakgrund

    Text.
    """

@Suite struct ReadingTests {
    @Test func `A file is its front matter and its text`() throws {
        let (item, diagnostics) = read(topic)
        #expect(diagnostics.isEmpty)
        let read = try #require(item)
        #expect(read.title == "Polissamverkan")
        #expect(read.header.published.value == Day("2026-11-21"))
        #expect(read.text.headings.map(\.text) == ["Bakgrund"])
        #expect(read.text.headings.first?.range.start.line == 7)
    }

    @Test func `Carriage returns before line feeds change nothing`() throws {
        let (item, diagnostics) = read(
            topic.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
        #expect(diagnostics.isEmpty)
        #expect(try #require(item).title == "Polissamverkan")
        #expect(item?.text.headings.first?.range.start.line == 7)
    }

    @Test(arguments: [
        ("", "empty-file"), (" \n\n", "empty-file"), ("# Rubrik\n", "no-front-matter"),
        ("---\ntitle: x\n", "unclosed-front-matter"), ("---\n---\n", "empty-front-matter"),
        ("---\n- a\n---\n", "wrong-type"), ("---\ntitle: \"x\n---\n", "bad-yaml"),
    ])
    func `A file that cannot be read as an item is reported`(text: String, code: String) {
        let (item, diagnostics) = read(text)
        #expect(item == nil)
        #expect(diagnostics.map(\.code) == [code])
        #expect(diagnostics.allSatisfy { !$0.suggestions.isEmpty || !$0.message.pattern.isEmpty })
    }

    @Test func `Every problem of a file is reported in one reading, each at its place`() {
        let (_, diagnostics) = read(
            """
            ---
            titel: "Avtal"
            summary: "Om avtalet."
            published: 2026-02-30
            type: acord
            parties: "polisen"
            scope: unknown
            signed: nyligen
            in_force: 2016/2014
            follow_up:
              responsible: Nämnden
            ---
            """, as: .agreement)
        let found = diagnostics.sorted().map { "\($0.range.start.line):\($0.range.start.column) \($0.code)" }
        #expect(
            found == [
                "2:1 unknown-key", "4:12 impossible-date", "5:7 unknown-value", "6:10 wrong-type",
                "8:9 bad-date", "9:11 impossible-date", "11:3 missing-key", "11:16 bad-reference",
            ])
    }

    @Test func `A misspelt key, value or id suggests the one that was meant`() {
        let (_, diagnostics) = read(
            "---\ntitle: x\nsumary: y\npublished: 2026-11-21\ntype: acord\n---\n", as: .agreement)
        let replacements = diagnostics.compactMap { $0.suggestions.first?.replacement }
        #expect(replacements.contains("summary"))
        #expect(replacements.contains("accord"))
    }

    @Test func `A key that stands twice is reported at its second place, and the rest is read`() throws {
        let (item, diagnostics) = read(
            "---\ntitle: Ett\nsummary: s\ntitle: Två\npublished: 2026-11-21\nsummary: t\nnonsens: 1\n---\n")
        #expect(
            diagnostics.sorted().map { "\($0.range.start.line) \($0.code)" }
                == ["4 duplicate-key", "6 duplicate-key", "7 unknown-key"])
        #expect(try #require(item).title == "Ett")
    }

    @Test func `A key that stands twice between braces is reported at its second place`() throws {
        let (item, diagnostics) = read(
            "---\ntitle: t\nsummary: s\npublished: 2026-11-21\ndate: {unknown: illegible, unknown: not-attached}\n---\n",
            as: .document)
        #expect(
            diagnostics.filter { $0.code == "duplicate-key" }.map { "\($0.range.start.line):\($0.range.start.column)" }
                == ["5:28"])
        #expect(item?.unknowns.map(\.unknown.reason) == [.illegible])
    }

    @Test func `A control character is reported where it stands`() {
        let (_, diagnostics) = read("---\ntitle: åäö\nsummary: \"åä\u{7}ö\"\npublished: 2026-11-21\n---\n")
        #expect(diagnostics.map { "\($0.range.start.line):\($0.range.start.column) \($0.code)" } == ["3:13 bad-yaml"])
    }

    @Test func `A second document is refused`() {
        let (item, diagnostics) = read("---\ntitle: t\n...\na: b\n---\n")
        #expect(item == nil)
        #expect(diagnostics.map { "\($0.range.start.line) \($0.code)" } == ["4 bad-yaml"])
    }

    @Test func `Text that YAML would turn into something else stays as written`() throws {
        let (item, diagnostics) = read(
            "---\ntitle: no\nsummary: 012\npublished: 2026-11-21\naliases: [on, 1e3]\n---\n")
        #expect(diagnostics.isEmpty)
        #expect(try #require(item).title == "no")
        #expect(item?.header.summary.value == "012")
        #expect(item?.header.aliases.values() == ["on", "1e3"])
    }

    @Test func `An unknown says why, and is gathered with its place`() throws {
        let (item, diagnostics) = read(
            """
            ---
            title: "Motion"
            summary: "s"
            published: 2026-11-21
            movers: unknown
            to: {unknown: illegible}
            submitted:
              unknown: not-attached
              note: "Motionen finns inte i handlingarna."
            claims:
              - no: 1
                text: "Utred"
                outcome: unknown
                outcome_decision: unknown
            ---
            """, as: .motion)
        #expect(diagnostics.isEmpty)
        let unknowns = try #require(item).unknowns
        #expect(unknowns.map(\.path) == ["movers", "to", "submitted", "claims.1.outcome", "claims.1.outcome_decision"])
        #expect(unknowns.map(\.unknown.reason) == [.notInSource, .illegible, .notAttached, .notInSource, .notInSource])
        #expect(unknowns[2].unknown.note == "Motionen finns inte i handlingarna.")
    }

    @Test func `What an editor always knows cannot be unknown`() {
        let (_, diagnostics) = read("---\ntitle: unknown\nsummary: s\npublished: 2026-11-21\n---\n")
        #expect(diagnostics.map(\.code) == ["must-be-known"])
    }

    @Test func `A reason that does not exist is no reason`() {
        let (_, diagnostics) = read(
            "---\ntitle: t\nsummary: s\npublished: 2026-11-21\ntype: memo\ndate: {unknown: forgotten}\n---\n",
            as: .document)
        #expect(diagnostics.map(\.code) == ["unknown-value"])
    }
}

@Suite struct RefusalTests {
    @Test(arguments: [
        ("a: &x 1", "anchor"), ("a: *x", "anchor"), ("- &x\n- *x", "anchor"), ("a: [&x 1, *x]", "anchor"),
        ("? *x\n: 1", "anchor"),
    ])
    func `Anchors and aliases are refused before anything is expanded`(yaml: String, code: String) {
        let (item, diagnostics) = read("---\n\(yaml)\n---\n")
        #expect(item == nil)
        #expect(Set(diagnostics.map(\.code)) == [code])
    }

    @Test(arguments: [
        "\"*viktigt* & mer\"", "'&x'", "a & b * c", "|\n  *rad*\n  &rad", ">-\n  *x", "ett # *kommentar",
    ])
    func `Ampersands and asterisks in texts are texts`(value: String) {
        let (_, diagnostics) = read("---\ntitle: \(value)\nsummary: s\npublished: 2026-11-21\n---\n")
        #expect(diagnostics.isEmpty)
    }

    @Test(arguments: ["[", "{", "- ", "? "])
    func `Nesting without end is refused`(opening: String) {
        let (item, diagnostics) = read("---\na:\n  \(String(repeating: opening, count: 10_000))\n---\n")
        #expect(item == nil)
        #expect(diagnostics.map(\.code) == ["too-deep"])
    }

    @Test func `A thousand errors in one file are all reported`() {
        let keys = (1...1000).map { "okand\($0): 1" }.joined(separator: "\n")
        let (_, diagnostics) = read("---\ntitle: t\nsummary: s\npublished: 2026-11-21\n\(keys)\n---\n")
        #expect(diagnostics.count { $0.code == "unknown-key" } == 1000)
    }
}
