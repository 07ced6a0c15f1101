import Content
import Diagnostics
import Foundation
import Markdown
import Testing

@testable import Publishing

@Suite struct CitationTests {
    private static let hostile = #"Å, ä & ö: 50 % {av "allt"} \ <b>a_b</b> #1 ~ ^ $ *x* [y](z) `w`"#

    @Test(arguments: [
        (
            "agreements/a", "type: accord\nsigned: 2016-01-01\nin_force: 2016-01-01/..",
            "Den 21 november 2026 hade avtalet ”T” status ”Gäller”, enligt Provsajten."
        ),
        (
            "decisions/a", "nature: proposal\nproposed_on: 2016-01-01\nmeeting_date: unknown",
            "Den 21 november 2026 hade förslaget ”T” status ”Förslag till beslut”, enligt Provsajten."
        ),
        (
            "decisions/a", "nature: decided\nmeeting_date: 2016-01-01",
            "Den 21 november 2026 hade beslutet ”T” status ”Beslutat”, enligt Provsajten."
        ),
        (
            "decisions/a", "nature: decided\nmeeting_date: 2026-12-01",
            "Den 21 november 2026 hade beslutet ”T” status ”Inte beslutad än”, enligt Provsajten."
        ),
        (
            "decisions/a", "nature: decided\nmeeting_date: 2026-11",
            "Den 21 november 2026 hade beslutet ”T” status ”Okänt”, enligt Provsajten."
        ),
        ("bodies/a", "type: committee", "Så stod det om organet ”T” på Provsajten den 21 november 2026."),
        (
            "topics/a", "withdrawn: {date: 2026-01-01, reason: R}",
            "Så stod det om ämnet ”T” på Provsajten den 21 november 2026. Sidan är tillbakadragen."
        ),
    ])
    func `The sentence says what the item is and on which day`(path: String, fields: String, sentence: String) throws {
        #expect(try cited(path, fields).sentence == sentence)
    }

    @Test func `The plain text adds the address and the fingerprint`() throws {
        let citation = try cited("bodies/a", "type: committee")
        #expect(
            citation.plainText
                == "\(citation.sentence) https://prov.example/insyn/organ/a/ (fingeravtryck \(citation.fingerprint))")
    }

    @Test func `Markdown is read as the sentence with the title as its only link`() throws {
        let citation = try cited("bodies/a", title: Self.hostile)
        let document = Markdown.Document(parsing: Array(citation.markdown.utf8)[...], in: "a.md")
        #expect(
            String(decoding: document.text, as: UTF8.self)
                == "\(citation.sentence) (fingeravtryck \(citation.fingerprint))\n")
        #expect(document.links.map(\.destination) == ["https://prov.example/insyn/organ/a/"])
        #expect(document.links.map(\.text) == [Self.hostile])
        #expect(document.diagnostics.isEmpty)
    }

    @Test func `HTML has the title escaped, within a link`() throws {
        let citation = try cited("bodies/a", title: "A < \"B\" & C")
        #expect(
            citation.html
                == "<p>Så stod det om organet ”<a href=\"https://prov.example/insyn/organ/a/\">A &lt; &quot;B&quot; &amp; C</a>”"
                + " på Provsajten den 21 november 2026. (fingeravtryck <code>\(citation.fingerprint)</code>)</p>")
    }

    @Test func `BibTeX keeps letters, escapes what TeX would read, and its braces are balanced`() throws {
        let bibtex = try cited("bodies/a", title: Self.hostile).bibtex
        #expect(bibtex.hasPrefix("@misc{body-a,\n"))
        let title =
            ##"Å, ä \& ö: 50 \% {\textbraceleft}av "allt"{\textbraceright} {\textbackslash} <b>a\_b</b> \#1 "##
            + #"{\textasciitilde} {\textasciicircum} \$ *x* [y](z) `w`"#
        #expect(bibtex.contains("\n  title = {{\(title)}},\n"))
        #expect(bibtex.contains("\n  year = {2026},\n  month = nov,\n"))
        #expect(bibtex.contains("\n  url = {https://prov.example/insyn/organ/a/},\n  urldate = {2026-11-21},\n"))
        let depths = bibtex.reduce(into: [0]) { depths, character in
            depths.append((depths.last ?? 0) + (character == "{" ? 1 : character == "}" ? -1 : 0))
        }
        #expect(depths.last == 0)
        #expect(depths.dropFirst("@misc{".count).dropLast().allSatisfy { $0 > 0 })
    }

    @Test func `CSL-JSON has only members and types of the schema`() throws {
        let citation = try cited(
            "agreements/a", "type: accord\nsigned: 2016-01-01\nin_force: 2016-01-01/..", title: Self.hostile)
        let items = try #require(JSONSerialization.jsonObject(with: Data(citation.csl.utf8)) as? [[String: Any]])
        let item = try #require(items.first)
        #expect(items.count == 1)
        #expect(item["type"] as? String == "webpage")
        #expect(item["title"] as? String == Self.hostile)
        #expect(item["status"] as? String == "Gäller")
        #expect((item["issued"] as? [String: [[Int]]]) == ["date-parts": [[2026, 11, 20]]])
        #expect((item["accessed"] as? [String: [[Int]]]) == ["date-parts": [[2026, 11, 21]]])
        #expect((item["author"] as? [[String: String]]) == [["literal": "Provkommunen"]])
        let texts = ["id", "type", "title", "container-title", "genre", "status", "URL", "version", "language", "note"]
        #expect(Set(item.keys) == Set(texts + ["author", "issued", "accessed"]))
        #expect(texts.allSatisfy { item[$0] is String })
    }

    @Test func `Without an address of the site nothing pretends to be one`() throws {
        let citation = try cited("bodies/a", baseURL: nil)
        #expect(citation.address == nil)
        for form in [citation.plainText, citation.markdown, citation.html, citation.bibtex, citation.csl] {
            #expect(
                !form.contains("http") && !form.lowercased().contains("url\"") && !form.contains("](")
                    && !form.contains("href"))
        }
    }

    @Test func `A line break in a title becomes a blank`() throws {
        #expect(try cited("bodies/a", title: "Ett\n\ntvå").plainText.contains("”Ett  två”"))
    }
}
