import CMark
import Markdown
import Testing

@Suite struct CommonMarkTests {
    @Test(arguments: [
        "", "\n\n", "a\nb  \nc\\\nd", "*a **b** _c_ `d` ``e ` f``*", "***", "- a\n- b\n\n  c\n- d",
        "- a\n  - b\n\n    - c\n",
        "1. a\n2. b", "7) a\n8) b", "> a\nb\n> > c\n> - d", "    code <&>\n\n    more",
        "```swift x\nlet a = \"b\"\n```\n```\n",
        "~~~ å&auml;\nx\n~~~", "&amp; &copy; &#35; &nope; \" < >",
        "[a](b 'c \"d\"') [e] ![f *g*\nh](i \"j\")\n\n[e]: <k l> (m)",
        "<https://a.example/?b=c&d=[e]> <f@g.example>", "[a](b?c='d'&e=f%20g\\(h) [i](å~$+@\u{7F})", "\t- a\n\t\tb",
        "a\r\nb\rc",
        "- [a\n  ](b)\n  - c\n- ![d](e)\n  > f", "a\u{0}b", "1986\\. A", "\\*a\\*", "**a*b**c*", "a***b***c",
        "[[a](b)](c) ![[d](e)](f)",
        "-\n-\n\n  a", "10. a\n   b\n\n    c", "* a\n\n\n  b", "- ```\n  a\n\n\n  b\n  ```", "| a", "a | b", "[^a",
        "^[a]", "[a^]",
    ])
    func `Without tables, footnotes, headings and HTML the result is libcmark's own`(text: String) {
        #expect(Document(parsing: text).publishedHTML == libcmark(text))
    }

    @Test(arguments: ["# a\n## b ##\n###### c", "a\nb\n===\nc\n---", "> # a", "- # a\n- b\n  ---", "#\n# #"])
    func `Headings differ from libcmark's only by their ids`(text: String) {
        let document = Document(parsing: text)
        let html = document.headings.reduce(into: document.publishedHTML) { html, heading in
            html = html.replacing(" id=\"\(heading.place)\">", with: ">", maxReplacements: 1)
        }
        #expect(html == libcmark(text))
    }

    /// What libcmark prints, in HTML's notation instead of XML's and with images that load when they are needed.
    private func libcmark(_ text: String) -> String {
        guard let html = cmark_markdown_to_html(text, text.utf8.count, CMARK_OPT_DEFAULT) else { return "" }
        defer { cmark_get_default_mem_allocator().pointee.free(html) }
        let lazy = String(cString: html).split(separator: "<img ", omittingEmptySubsequences: false)
        return lazy.dropFirst().reduce(into: String(lazy.first ?? "")) { result, image in
            result += "<img " + image.replacing(" />", with: " loading=\"lazy\">", maxReplacements: 1)
        }.replacing(" />", with: ">")
    }
}
