import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite struct FootnoteTests {
    @Test func `A footnote is numbered by its first mark and leads back to every mark`() {
        let document = Document(parsing: "One[^b] two[^a] three[^b].\n\n[^a]: First\n[^b]: *Second*")
        let html = document.html(labels: .init(backlink: "Tillbaka till fotnot", heading: "Länk till")) {
            $0.destination
        }
        #expect(
            String(decoding: html, as: UTF8.self) == """
                <p>One<sup><a href="#fn-b" id="fnref-b" role="doc-noteref">1</a></sup> \
                two<sup><a href="#fn-a" id="fnref-a" role="doc-noteref">2</a></sup> \
                three<sup><a href="#fn-b" id="fnref-b-2" role="doc-noteref">1</a></sup>.</p>
                <section class="footnotes" role="doc-endnotes">
                <ol>
                <li id="fn-b">
                <p><em>Second</em> \
                <a href="#fnref-b" role="doc-backlink" aria-label="Tillbaka till fotnot 1">↩</a> \
                <a href="#fnref-b-2" role="doc-backlink" aria-label="Tillbaka till fotnot 1-2">↩<sup>2</sup></a></p>
                </li>
                <li id="fn-a">
                <p>First <a href="#fnref-a" role="doc-backlink" aria-label="Tillbaka till fotnot 2">↩</a></p>
                </li>
                </ol>
                </section>

                """)
    }

    @Test func `A footnote goes on with indented lines and with the lines of its paragraph`() {
        let document = Document(
            parsing: "a[^1]\n\n[^1]: one\ntwo\n    three\n\n    four\n\n    - five\n\n    ```\n    [^1]\n    ```\nsix\n"
        )
        #expect(
            document.publishedHTML.hasSuffix(
                """
                <p>six</p>
                <section class="footnotes" role="doc-endnotes">
                <ol>
                <li id="fn-1">
                <p>one
                two
                three</p>
                <p>four</p>
                <ul>
                <li>five</li>
                </ul>
                <pre><code>[^1]
                </code></pre>
                <p><a href="#fnref-1" role="doc-backlink">↩</a></p>
                </li>
                </ol>
                </section>

                """))
    }

    @Test(arguments: ["# Next", "> quote", "- item", "1. item", "```", "[^2]: other", "---"])
    func `A footnote ends where another block begins`(next: String) {
        let document = Document(parsing: "a[^1] b[^2]\n\n[^1]: one\n\(next)\n\n[^2]: two")
        #expect(document.publishedHTML.contains("<p>one <a href"))
    }

    @Test func `A footnote that is only a URL is not a link definition`() {
        let document = Document(parsing: "a[^8]\n\n[^8]: <https://example.org>")
        #expect(document.links.map(\.destination) == ["https://example.org"])
        #expect(document.diagnostics.isEmpty)
    }

    @Test func `A footnote may refer to another and to the links of the text`() {
        let document = Document(parsing: "a[^1]\n\n[^1]: b[^2] [x]\n[^2]: c\n\n[x]: y")
        #expect(document.footnotes.map(\.label) == ["1", "2"])
        #expect(document.links.map(\.destination) == ["y"])
        #expect(document.diagnostics.isEmpty)
    }

    @Test func `Marks in code, escaped marks and marks in link texts of their own are text`() {
        let document = Document(parsing: "`[^1]` \\[^1] [^1](x)\n\n    [^1]: code\n\n```\n[^1]: code\n```\n")
        #expect(document.footnotes.isEmpty)
        #expect(document.diagnostics.isEmpty)
        #expect(document.publishedHTML.contains("<p><code>[^1]</code> [^1] <a href=\"x\">^1</a></p>"))
        #expect(document.publishedHTML.contains("<pre><code>[^1]: code\n</code></pre>\n<pre><code>[^1]: code\n"))
    }

    @Test func `A mark after a link text and a mark after an exclamation mark stay marks`() {
        let document = Document(parsing: "[a][^1] b![^1] c[^1][]\n\n[^1]: d")
        #expect(document.footnotes.map(\.references.count) == [3])
        #expect(document.publishedHTML.hasPrefix("<p>[a]<sup><a href=\"#fn-1\" id=\"fnref-1\""))
        #expect(document.publishedHTML.contains("b!<sup>"))
    }

    @Test func `A mark without a footnote is an error at the mark`() {
        let marked = MarkedText("> a\n>  å⟦[^x]⟧\n\n| a |\n|---|\n| ⟦[^y]⟧ |")
        #expect(marked.document.diagnostics.map(\.range) == marked.ranges)
        #expect(
            marked.document.diagnostics.codes == [
                "error footnote-without-definition", "error footnote-without-definition",
            ])
        #expect(marked.document.publishedHTML.hasPrefix("<blockquote>\n<p>a\nå[^x]</p>"))
    }

    @Test func `A footnote without a mark is a warning and is not published`() {
        let marked = MarkedText("a\n\n⟦[^x]⟧: b [c](d)")
        #expect(marked.document.diagnostics.map(\.range) == marked.ranges)
        #expect(marked.document.diagnostics.codes == ["warning footnote-without-reference"])
        #expect(marked.document.publishedHTML == "<p>a</p>\n")
    }

    @Test func `A second footnote of the same label is an error`() {
        let marked = MarkedText("a[^x]\n\n[^x]: b\n⟦[^X]⟧: c")
        #expect(marked.document.diagnostics.map(\.range) == marked.ranges)
        #expect(marked.document.diagnostics.codes == ["error duplicate-footnote"])
    }

    @Test func `A footnote inside a quote or a list is an error, but not in code there`() {
        let marked = MarkedText("a[^x]\n\n> ⟦[^x]⟧: <http://b>\n\n-     [^x]: c\n- ```\n  [^x]: d\n  ```\n")
        #expect(marked.document.diagnostics.map(\.range) == marked.ranges)
        #expect(marked.document.diagnostics.codes == ["error misplaced-footnote"])
    }

    @Test func `Rules learn where marks and footnotes are`() {
        let marked = MarkedText("å⟦[^x]⟧ b⟦[^x]⟧\n\n⟦[^x]⟧: c")
        let footnote = marked.document.footnotes.first
        #expect(footnote?.references.map(\.range) == Array(marked.ranges[..<2]))
        #expect(footnote?.definition == marked.ranges[2])
        #expect(footnote?.references.map(\.id) == ["fnref-x", "fnref-x-2"])
    }

    @Test func `Ids of footnotes and headings do not clash`() {
        let document = Document(parsing: "# fn x\n\na[^x]\n\n# fnref x\n\n[^x]: b")
        #expect(document.headings.map(\.id) == ["fn-x", "fnref-x-2"])
        #expect(document.footnotes.map(\.id) == ["fn-x-2"])
    }
}
