import Diagnostics
import Markdown
import Testing

@Suite struct LinkTests {
    @Test func `A link leads where the caller says`() {
        let document = Document(parsing: "See [the *plan*](plan.md \"All of it\").")
        let html = document.html { $0.destination == "plan.md" ? "../plan/" : nil }
        #expect(
            String(decoding: html, as: UTF8.self)
                == "<p>See <a href=\"../plan/\" title=\"All of it\">the <em>plan</em></a>.</p>\n")
    }

    @Test func `A link that leads nowhere leaves its text`() {
        let document = Document(parsing: "See [the *plan*](plan.md) and ![a < b](map.png).")
        let html = document.html { _ in nil }
        #expect(String(decoding: html, as: UTF8.self) == "<p>See the <em>plan</em> and a &lt; b.</p>\n")
    }

    @Test func `An image has its alternative text without markup`() {
        let document = Document(parsing: "![The *map* of `Nacka` & \"more\"](map.png 'Map')")
        #expect(
            document.publishedHTML == """
                <p><img src="map.png" alt="The map of Nacka &amp; &quot;more&quot;" title="Map" loading="lazy"></p>

                """)
    }

    @Test func `What the author wrote of each link is known, in document order`() throws {
        let document = Document(
            parsing: "[![map](m.png) a](b.md \"t\") <https://example.org> <a@example.org> [r]\n\n[r]: /c")
        #expect(document.links.map(\.kind) == [.link, .image, .autolink, .autolink, .link])
        #expect(
            document.links.map(\.destination) == [
                "b.md", "m.png", "https://example.org", "mailto:a@example.org", "/c",
            ])
        #expect(document.links.map(\.text) == ["map a", "map", "https://example.org", "a@example.org", "r"])
        #expect(document.links.map(\.title) == ["t", nil, nil, nil, nil])
    }

    @Test func `A URL is escaped for its attribute`() {
        let document = Document(parsing: "[a](x)")
        let html = document.html { _ in "/å\"><script>?a=1&b='2'\u{0}" }
        #expect(
            String(decoding: html, as: UTF8.self)
                == "<p><a href=\"/%C3%A5%22%3E%3Cscript%3E?a=1&amp;b=&#x27;2&#x27;%00\">a</a></p>\n")
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:x", " java\nscript:x", "vbscript:x", "data:text/html,x", "file:///x",
    ])
    func `A URL that could run a script is never printed`(url: String) {
        let html = Document(parsing: "[a](x) ![b](y)").html { _ in url }
        #expect(String(decoding: html, as: UTF8.self) == "<p>a b</p>\n")
    }

    @Test(arguments: [
        ("https://example.org", "https"), ("MAILTO:a@example.org", "mailto"), ("java&#10;script:x", "javascript"),
        ("&#1;javascript&colon;x", "javascript"), ("a/b:c", nil), ("#a:b", nil), ("?a:b", nil), ("1a:b", nil),
        ("", nil), (":a", nil), ("avtal.md", nil),
    ])
    func `The scheme of a destination is what a browser sees`(destination: String, scheme: String?) throws {
        let link = try #require(Document(parsing: "[a](<\(destination)>)").links.first)
        #expect(link.scheme == scheme)
    }
}
