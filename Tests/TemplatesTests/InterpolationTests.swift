import Testing

@testable import Templates

@Suite struct InterpolationTests {
    @Test(arguments: [
        ("A template without tags, {even} with } braces.\n", "A template without tags, {even} with } braces.\n"),
        ("Hello, {{text}}!", "Hello, text!"),
        ("{{number}} and {{decimal}}", "7 and 1.5"),
        ("{{{html}}} {{&html}}", "<b>bold</b> <b>bold</b>"),
        ("| {{text}} |", "| text |"),
        ("| {{{html}}} |", "| <b>bold</b> |"),
        ("| {{&html}} |", "| <b>bold</b> |"),
        ("  {{text}}\n", "  text\n"),
        ("  {{{html}}}\n", "  <b>bold</b>\n"),
        ("  {{&html}}\n", "  <b>bold</b>\n"),
        ("|{{  text  }}|{{{  html  }}}|{{&  html  }}|", "|text|<b>bold</b>|<b>bold</b>|"),
        ("{{owner.name}} is {{#owner}}{{name}}{{/owner}}", "Ada is Ada"),
        ("{{owner.address.town}}", "Nacka"),
        ("{{#owner}}{{address.town}}{{/owner}}", "Nacka"),
        ("{{#owner}}{{text}}{{/owner}} {{text}}", "owner&#39;s text text"),
        ("{{#owner}}{{number}}{{/owner}}", "7"),
        ("{{url}}", "/path/"),
        ("", ""),
    ])
    func `A variable prints its field and leaves what is around it`(template: String, expected: String) {
        #expect(rendered(template) == expected)
    }

    @Test func `A text is escaped and is not read as a template`() {
        #expect(rendered("{{text}}", Thing(text: "& \" < > ' {{no}} å")) == "&amp; &quot; &lt; &gt; &#39; {{no}} å")
    }

    @Test(arguments: [(2.0, "2"), (0.1, "0.1"), (-12.25, "-12.25"), (1e21, "1e+21"), (.nan, "NaN"), (.infinity, "NaN")])
    func `A number with a fraction is printed as short as it can be`(number: Double, expected: String) {
        #expect(rendered("{{decimal}}", Thing(decimal: number)) == expected)
    }

    @Test func `A number of zero is printed`() {
        #expect(rendered("{{number}}", Thing(number: 0)) == "0")
    }

    @Test func `A byte order mark at the start of a template is not printed`() {
        #expect(rendered("\u{FEFF}{{text}}") == "text")
    }
}
