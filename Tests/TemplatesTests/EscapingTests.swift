import Diagnostics
import Testing

@testable import Templates

/// Texts that would run, load or change something if they reached a place that is read as more than text.
private let attacks = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "javascript:alert(1)",
    " javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)", "\u{1}javascript:alert(1)",
    "javascript&colon;alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:x",
    "</script><script>alert(1)//",
    "</title><script>alert(1)</script>", "<!--", "-->", "]]>", "\\\"};alert(1)//", "\u{2028}alert(1)", "{{text}}",
    "&lt;script&gt;",
]

@Suite struct EscapingTests {
    @Test(arguments: [
        ("<p>{{text}}</p>", "<p>&lt;a&gt; &amp; &quot;b&quot; &#39;c&#39; å</p>"),
        ("<p title=\"{{text}}\">", "<p title=\"&lt;a&gt; &amp; &quot;b&quot; &#39;c&#39; å\">"),
        ("<p title='{{text}}'>", "<p title='&lt;a&gt; &amp; &quot;b&quot; &#39;c&#39; å'>"),
        ("<title>{{text}}</title>", "<title>&lt;a&gt; &amp; &quot;b&quot; &#39;c&#39; å</title>"),
        ("<textarea>{{text}}</textarea>", "<textarea>&lt;a&gt; &amp; &quot;b&quot; &#39;c&#39; å</textarea>"),
        ("<a href=\"/?q={{text}}\">", "<a href=\"/?q=%3Ca%3E%20%26%20%22b%22%20%27c%27%20%C3%A5\">"),
        ("<a href=\"/{{text}}/\">", "<a href=\"/%3Ca%3E%20%26%20%22b%22%20%27c%27%20%C3%A5/\">"),
        ("<a href=\"{{text}}\">", "<a href=\"%3Ca%3E%20&amp;%20%22b%22%20&#39;c&#39;%20%C3%A5\">"),
        (
            "<script type=\"application/json\">{\"a\": {{text}}}</script>",
            "<script type=\"application/json\">{\"a\": \"\\u003ca\\u003e \\u0026 \\\"b\\\" 'c' å\"}</script>"
        ),
    ])
    func `A text is escaped for its place`(template: String, expected: String) {
        #expect(rendered(template, Thing(text: "<a> & \"b\" 'c' å")) == expected)
    }

    @Test(arguments: attacks)
    func `A text stays text between tags and in quotes`(attack: String) {
        for template in [
            "<p>|{{text}}|</p>", "<p title=\"|{{text}}|\">", "<p title='|{{text}}|'>", "<title>|{{text}}|</title>",
        ] {
            let value = rendered(template, Thing(text: attack)).split(separator: "|", omittingEmptySubsequences: false)[
                1]
            #expect(!value.contains { "<>\"'".contains($0) })
            #expect(decoded(value) == attack)
        }
    }

    @Test(arguments: attacks)
    func `A text at the start of a URL has an allowed scheme or none`(attack: String) {
        for attribute in [
            "a href", "form action", "button formaction", "blockquote cite", "img src", "video poster",
            "use xlink:href",
        ] {
            let page = rendered("<\(attribute)=\"{{text}}\">", Thing(text: attack))
            let value = page.split(separator: "\"")[1]
            let head = decoded(value.prefix { !"/?#".contains($0) })
            #expect(!head.contains(":"))
            #expect(page.split(separator: "\"", omittingEmptySubsequences: false).count == 3)
        }
    }

    @Test(arguments: attacks)
    func `A text in a data block is one JSON string and cannot end the script`(attack: String) {
        for type in ["application/json", "application/ld+json"] {
            let page = rendered("<script type=\"\(type)\">|{{text}}|</script>", Thing(text: attack))
            let value = page.split(separator: "|", omittingEmptySubsequences: false)[1]
            #expect(!value.contains { "<>&\n\u{2028}".contains($0) })
            #expect(value.hasPrefix("\"") && value.hasSuffix("\""))
            let inside = value.dropFirst().dropLast().replacing("\\\\", with: "").replacing("\\\"", with: "")
            #expect(!inside.contains("\""))
        }
    }

    @Test(arguments: [
        ("https://nacka.se/a?b=c&d=e#f", "https://nacka.se/a?b=c&amp;d=e#f"),
        ("HTTP://nacka.se", "HTTP://nacka.se"),
        ("mailto:a@b.se", "mailto:a@b.se"),
        ("tel:+468", "tel:+468"),
        ("../a/b.html#c", "../a/b.html#c"),
        ("/a%20b/100%/å", "/a%20b/100%25/%C3%A5"),
        ("//nacka.se/", "//nacka.se/"),
        ("?a:b", "?a:b"),
        ("", ""),
        ("a:b", "#unsafe-url"),
        ("javascript:alert(1)", "#unsafe-url"),
        ("data:,x", "#unsafe-url"),
        (" https://nacka.se", "#unsafe-url"),
        (":", "#unsafe-url"),
    ])
    func `A URL keeps its structure, and one with another scheme leads nowhere`(url: String, expected: String) {
        #expect(rendered("<a href=\"{{url}}\">", Thing(url: url)) == "<a href=\"\(expected)\">")
        #expect(
            rendered("<script src=\"{{url}}\"></script>", Thing(url: url)) == "<script src=\"\(expected)\"></script>")
    }

    @Test(arguments: [
        ("<a href=\"https://nacka.se/{{url}}\">", "<a href=\"https://nacka.se/a/b?c=d&amp;e=%3A\">"),
        ("<a href=\"{{text}}{{url}}\">", "<a href=\"texta/b?c=d&amp;e=%3A\">"),
        ("<a href=\"?next={{url}}\">", "<a href=\"?next=a%2Fb%3Fc%3Dd%26e%3D%3A\">"),
        ("<a href=\"mailto:{{url}}\">", "<a href=\"mailto:a%2Fb%3Fc%3Dd%26e%3D%3A\">"),
        ("<a href=\"#{{number}}\">", "<a href=\"#7\">"),
        ("<p title=\"{{url}}\">", "<p title=\"a/b?c=d&amp;e=:\">"),
    ])
    func `A URL inside another is a path in its path and one part of its query`(template: String, expected: String) {
        #expect(rendered(template, Thing(url: "a/b?c=d&e=:")) == expected)
    }

    @Test func `An address after mailto keeps its at sign`() {
        #expect(
            rendered("<a href=\"mailto:{{text}}\">", Thing(text: "a+b@c.se?cc=x"))
                == "<a href=\"mailto:a+b@c.se%3Fcc%3Dx\">")
    }

    @Test func `Every kind with a JSON form is a whole value in a data block`() {
        let template =
            "<script type=\"application/ld+json\">[{{text}},{{number}},{{decimal}},{{yes}},{{no}},{{json}},{{url}}]</script>"
        let values = "[\"text\",7,1.5,true,false,{\"name\":\"\\u003c/script\\u003e\",\"count\":2},\"/path/\"]"
        #expect(rendered(template) == "<script type=\"application/ld+json\">\(values)</script>")
        #expect(
            rendered("<script type='application/json'>{{decimal}}</script>", Thing(decimal: .nan)).contains(">null<"))
    }

    @Test func `Control characters are escaped in JSON`() {
        let page = rendered(
            "<script type=\"application/json\">{{text}}</script>", Thing(text: "\u{0}\u{1F}\n\r\t\\\u{2029}"))
        #expect(page.contains("\"\\u0000\\u001f\\n\\r\\t\\\\\\u2029\""))
    }

    @Test(arguments: [
        "<option{{#yes}} selected{{/yes}}>", "<option {{#yes}}selected{{/yes}}>",
        "<option {{#yes}}selected {{/yes}}value=\"{{text}}\">",
        "<p{{#items}} data-{{! an attribute for each }}x=\"{{name}}\"{{/items}}>",
        "<a{{#yes}} href=\"{{url}}\"{{/yes}}>",
        "<a href=\"{{#yes}}{{url}}{{/yes}}{{^yes}}#{{/yes}}\">", "<p class=\"a{{#yes}} b{{/yes}}\">",
        "<p>{{#yes}}<b>{{/yes}}{{text}}",
        "<svg viewBox=\"0 0 {{number}} {{number}}\"><path d=\"{{text}}\"/><text x=\"{{decimal}}\">{{text}}</text></svg>",
        "<meta name=\"description\" content=\"{{text}}\">", "<!-- a comment --><p>{{text}}</p>",
        "<!doctype html><p>{{text}}",
        "<script>let a = 1 < 2</script>{{text}}", "<style>@media (width < 9px) {}</style>{{text}}",
        "<p onclick=\"f()\" style=\"x\">{{text}}",
        "<img srcset=\"a 1x\" alt=\"{{text}}\">", "a < b <{{! }} {{text}}",
        "<script type=\"module\" src=\"{{url}}\"></script>{{text}}",
        "<?xml version=\"1.0\"?><feed><link href=\"{{url}}\"/></feed>", "<link rel=\"canonical\" href=\"{{url}}\">",
        "<p data-x=a>{{text}}</p>", "<a title=\"{{text}}\"\nhref=\"{{url}}\"\n>", "<br/>{{text}}",
        "<p title = \"{{text}}\">",
    ])
    func `A place with a safe escaping is allowed`(template: String) {
        #expect(problems(template) == [])
    }

    @Test func `A partial and a block go on in the HTML that they are put into`() {
        let others = ["link": "href=\"{{url}}\"", "base": "<a {{$attributes}}{{/attributes}}>{{text}}</a>"]
        #expect(rendered("<a {{>link}}>", Thing(url: "javascript:x"), with: others) == "<a href=\"#unsafe-url\">")
        #expect(
            rendered("{{<base}}{{$attributes}}{{>link}}{{/attributes}}{{/base}}", Thing(url: "x:y"), with: others)
                == "<a href=\"#unsafe-url\">text</a>")
        #expect(
            rendered("{{>value}}<a href=\"{{>value}}\">", Thing(text: "x:&"), with: ["value": "{{text}}"])
                == "x:&amp;<a href=\"#unsafe-url\">")
    }

    /// The text with character references undone.
    private func decoded(_ text: Substring) -> String {
        String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}
