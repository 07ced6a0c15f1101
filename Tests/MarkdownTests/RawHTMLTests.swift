import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite struct RawHTMLTests {
    @Test func `HTML is dropped and each tag is an error where it stands`() {
        let marked = MarkedText("Text ⟦<b>⟧bold⟦</b>⟧\n\n> ⟦<div\n> class=x>\n> x⟧\n\nend\n")
        let document = marked.document
        #expect(document.publishedHTML == "<p>Text bold</p>\n<blockquote>\n</blockquote>\n<p>end</p>\n")
        #expect(document.diagnostics.codes == ["error raw-html", "error raw-html", "error raw-html"])
        #expect(document.diagnostics.map(\.range) == marked.ranges)
    }

    @Test func `An HTML comment is dropped with a warning`() {
        let marked = MarkedText("⟦<!-- check\nthis -->⟧\n\nText ⟦<!-- and this -->⟧ end")
        #expect(marked.document.publishedHTML == "<p>Text  end</p>\n")
        #expect(marked.document.diagnostics.codes == ["warning raw-html", "warning raw-html"])
        #expect(marked.document.diagnostics.map(\.range) == marked.ranges)
    }

    @Test func `A comment that brings other HTML with it is an error`() {
        #expect(Document(parsing: "<!-- a --><script>x</script>").diagnostics.codes == ["error raw-html"])
    }

    @Test func `Markup in code and escaped markup are text`() {
        let document = Document(parsing: "`<b>` \\<b> &lt;b>\n\n    <b>\n")
        #expect(
            document.publishedHTML
                == "<p><code>&lt;b&gt;</code> &lt;b&gt; &lt;b&gt;</p>\n<pre><code>&lt;b&gt;\n</code></pre>\n")
        #expect(document.diagnostics.isEmpty)
    }

    @Test func `HTML in an alternative text is an error too`() {
        let marked = MarkedText("![a ⟦<b>⟧ c](d)")
        #expect(marked.document.links.map(\.text) == ["a  c"])
        #expect(marked.document.diagnostics.map(\.range) == marked.ranges)
    }
}
