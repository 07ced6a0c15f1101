import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite struct HeadingTests {
    @Test func `A heading gets its text as its id, marked as one of a text`() {
        let document = Document(parsing: "## Mål & *medel* för `IT`\n\nText")
        #expect(
            document.publishedHTML
                == "<h2 id=\"text-mal-medel-for-it\">Mål &amp; <em>medel</em> för <code>IT</code></h2>\n<p>Text</p>\n")
        #expect(document.headings.map(\.text) == ["Mål & medel för IT"])
        #expect(document.headings.map(\.id) == ["mal-medel-for-it"])
    }

    @Test func `Where there are words for it, a heading has a link to itself beside its own links`() {
        let document = Document(parsing: "## [Mål](a) & \"medel\"")
        let html = document.html(labels: .init(backlink: "Tillbaka till", heading: "Länk till")) { $0.destination }
        #expect(
            String(decoding: html, as: UTF8.self)
                == "<h2 id=\"text-mal-medel\"><a href=\"a\">Mål</a> &amp; &quot;medel&quot; "
                + "<a class=\"mark\" href=\"#text-mal-medel\" aria-label=\"Länk till Mål &amp; &quot;medel&quot;\">#</a></h2>\n"
        )
    }

    @Test func `Headings of the same text get numbers, past those that are taken`() {
        let document = Document(parsing: "# A\n# A\n# A 2\n# A\n# A 2")
        #expect(document.headings.map(\.id) == ["a", "a-2", "a-2-2", "a-3", "a-2-3"])
    }

    @Test func `A heading without letters is a section`() {
        let document = Document(parsing: "# !\n## \n### 日本")
        #expect(document.headings.map(\.id) == ["section", "section-2", "section-3"])
        #expect(document.headings.map(\.level) == [1, 2, 3])
    }

    @Test(arguments: ["⟦## Mål⟧\n\nText", "Text\n\n⟦Mål\n---⟧\n", "> ⟦# Mål #⟧\n"])
    func `The range of a heading is all of it`(marked: String) {
        let marked = MarkedText(marked)
        #expect(marked.document.headings.map(\.range) == marked.ranges)
    }

    @Test func `The mark of a footnote is not part of a heading's text`() {
        let document = Document(parsing: "# Mål[^1]\n\n[^1]: Note")
        #expect(document.headings.map(\.text) == ["Mål"])
        #expect(document.headings.map(\.id) == ["mal"])
    }

    @Test(arguments: [
        ("Överenskommelse 2024/25: Nacka & Polisen", "overenskommelse-2024-25-nacka-polisen"),
        ("  --Å Ä Ö--  ", "a-a-o"), ("Café Müller", "cafe-muller"), ("A\u{30A}r", "ar"), ("Straße", "strasse"),
        ("Æsop Œuvre Łódź Țară", "aesop-oeuvre-lodz-tara"), ("¡×÷!", ""), ("", ""), ("soft\u{AD}hyphen", "softhyphen"),
    ])
    func `A slug has lower-case ASCII letters, digits and single hyphens`(text: String, expected: String) {
        #expect(slug(text) == expected)
    }
}
