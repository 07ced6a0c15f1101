import Foundation
import Testing

@Suite struct GlossaryLinkTests {
    private static let terms = [
        "glossary/remiss.md": "title: \"Remiss\"\nforms: [\"remissen\", \"skickas på remiss\"]",
        "glossary/ifo.md": "title: \"IFO\"\n\nIFO är en remiss.",
    ]

    private func html(_ text: String) throws -> String {
        let site = try ReadersSite(
            Self.terms.merging(["topics/amne.md": "title: \"Ämne\"\n\n\(text)"]) { $1 })
        #expect(site.run.exitCode == 0, "\(site.run.errors)")
        return try site.html("amnen/amne")
    }

    private func link(_ word: String, _ term: String) -> String {
        "<a class=\"word\" href=\"../../ordlista/\(term)/index.html\" aria-describedby=\"ord-\(term)\">\(word)</a>"
    }

    @Test func `The first use of a word is linked and explained at the end of the page`() throws {
        let html = try html("En remiss – och ”remissen” igen. Ifo också.")
        #expect(html.contains("En \(link("remiss", "remiss")) – och ”remissen” igen. \(link("Ifo", "ifo")) också."))
        #expect(html.contains("<dd id=\"ord-remiss\">Om glossary/remiss.md.</dd>"))
        #expect(html.components(separatedBy: "class=\"word\"").count == 3)
    }

    @Test func `The longest form is linked as a whole`() throws {
        #expect(try html("Den skickas på remiss.").contains("Den \(link("skickas på remiss", "remiss"))."))
    }

    @Test(arguments: [
        "Remissvar och svars-remiss är andra ord.", "## En remiss\n\nText.", "`remiss`",
        "[remiss](https://example.org)",
        "[Ordet](../glossary/remiss.md) remiss har redan en länk.",
    ])
    func `Parts of words, headings, code and links are left alone`(text: String) throws {
        #expect(try !html(text).contains("class=\"word\""))
    }

    @Test func `The page of a word links to others but not to itself`() throws {
        let site = try ReadersSite(Self.terms)
        let html = try site.html("ordlista/ifo")
        #expect(html.contains(">remiss</a>") && !html.contains("ord-ifo"))
    }

    @Test func `A field comes before the text, and its words are linked there and nowhere else`() throws {
        let site = try ReadersSite(
            Self.terms.merging([
                "cases/fall.md": """
                title: "Fall"
                question: "Är <b> en remiss & IFO?"
                diarienummer: unknown

                En remiss.
                """
            ]) { $1 })
        #expect(site.run.exitCode == 0, "\(site.run.errors)")
        let html = try site.html("arenden/fall")
        #expect(html.contains("Är &lt;b&gt; en \(link("remiss", "remiss")) &amp; \(link("IFO", "ifo"))?"))
        #expect(html.contains("<p>En remiss.</p>"))
        #expect(html.contains("<dd id=\"ord-remiss\">"))
    }

    @Test func `A text that stands on the page twice has no word linked`() throws {
        let findings = "findings: [\"En remiss.\", \"En remiss.\", \"Ingen annan remiss.\"]"
        let site = try ReadersSite(
            Self.terms.merging([
                "followups/f.md": "title: \"F\"\ntype: follow-up\nby: unknown\ndate: unknown\n\(findings)"
            ]) { $1 })
        #expect(site.run.exitCode == 0, "\(site.run.errors)")
        let html = try site.html("uppfoljningar/f")
        #expect(html.contains(">En remiss.</") && html.contains("Ingen annan \(link("remiss", "remiss"))."))
    }

    @Test func `What a page says twice of an unknown field has its note, and the word in it, in one place`() throws {
        let note = "{unknown: not-in-source, note: \"En remiss.\"}"
        let site = try ReadersSite(
            Self.terms.merging([
                "decisions/b.md": """
                title: "B"
                nature: decided
                body: \(note)
                meeting_date: unknown
                section: unknown
                points: unknown
                """
            ]) { $1 })
        #expect(site.run.exitCode == 0, "\(site.run.errors)")
        let html = try site.html("beslut/b")
        #expect(html.components(separatedBy: "En \(link("remiss", "remiss")).").count == 2)
        let notice = try site.page("beslut/b").text { $0["class"]?.hasPrefix("notice") == true }
        #expect(notice == "Beslutat. Organ: Okänt , Mötesdag: Okänt")
    }

    @Test func `The summary comes first, then notes on what is unknown, the text, and what sources disagree on`() throws
    {
        let terms = Dictionary(
            uniqueKeysWithValues: ["bifall", "avslag", "delegation", "yrkande"].map {
                ("glossary/\($0).md", "title: \"\($0)\"")
            })
        let note = "{unknown: not-in-source, note: \"Avslag & bifall.\"}"
        let site = try ReadersSite(
            terms.merging([
                "bodies/organ.md": "title: \"Organ\"\ntype: committee\nexternal: false",
                "documents/d.md": """
                title: "D"
                type: memo
                date: unknown
                unavailable: {reason: not-published, how_to_request: "Fråga"}
                """,
                "collaborations/s.md": """
                title: "S"
                summary: "Ett bifall."
                parties: \(note)
                form: informal
                agreement_missing: true
                risk: unknown
                since: unknown
                follow_up: unknown
                contradictions:
                  - about: "Yrkande eller avslag?"
                    readings:
                      - {value: "Ett yrkande, avslag.", document: d, at: "s. 1"}
                      - {value: "Delegation.", document: d, at: "s. 2"}

                Om delegation.
                """,
            ]) { $1 })
        #expect(site.run.exitCode == 0, "\(site.run.errors)")
        let html = try site.html("samverkan/s")
        #expect(html.contains("<p class=\"lead\">Ett \(link("bifall", "bifall")).</p>"))
        #expect(html.contains("<span class=\"note\">\(link("Avslag", "avslag")) &amp; bifall.</span>"))
        #expect(html.contains("<p>Om \(link("delegation", "delegation")).</p>"))
        #expect(
            html.contains("<p>Ett \(link("yrkande", "yrkande")), avslag.</p>") && html.contains("<p>Delegation.</p>"))
    }
}
