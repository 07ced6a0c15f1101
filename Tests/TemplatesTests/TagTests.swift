import Testing

@testable import Templates

@Suite struct TagTests {
    @Test(arguments: [
        ("12{{! a comment }}34", "1234"),
        ("12{{!\n  of three\n  lines }}34\n", "1234\n"),
        ("a\n{{! alone }}\nb\n", "a\nb\n"),
        ("a\n  {{! alone }}\nb\n", "a\nb\n"),
        ("a\r\n{{! alone }}\r\nb", "a\r\nb"),
        ("  {{! alone }}\nb", "b"),
        ("a\n  {{! alone }}", "a\n"),
        ("a\n{{!\nthree lines\n}}\nb\n", "a\nb\n"),
        ("a\n  {{!\n    three lines\n  }}\nb\n", "a\nb\n"),
        ("  12 {{! 34 }}\n", "  12 \n"),
        ("12 {{! 34 }} 56", "12  56"),
        ("{{! {{text }}", ""),
        ("{{!text}}{{!}}", ""),
    ])
    func `A comment prints nothing and leaves no line behind where it stands alone`(template: String, expected: String)
    {
        #expect(rendered(template) == expected)
    }

    @Test(arguments: [
        ("{{=<% %>=}}(<%text%>)", "(text)"),
        ("({{=[ ]=}}[text])", "(text)"),
        ("{{=| |=}}{{text}} |text| |{html}| |&html|", "{{text}} text <b>bold</b> <b>bold</b>"),
        (
            "{{#yes}}\n{{text}} |text|\n{{/yes}}\n{{= | | =}}\n|#yes|\n{{text}} |text|\n|/yes|\n",
            "text |text|\n{{text}} text\n"
        ),
        ("{{^no}}{{=| |=}}{{text}}|/no||={{ }}=|{{text}}", "{{text}}text"),
        ("| {{=@ @=}} |", "|  |"),
        (" | {{=@ @=}}\n", " | \n"),
        ("a\n{{=@ @=}}\nb\n", "a\nb\n"),
        ("a\n  {{=@ @=}}\nb\n", "a\nb\n"),
        ("a\r\n{{= @ @ =}}\r\nb", "a\r\nb"),
        ("  {{=@ @=}}\nb", "b"),
        ("a\n  {{=@ @=}}", "a\n"),
        ("|{{= @   @ =}}|", "||"),
    ])
    func `New delimiters hold from their tag on`(template: String, expected: String) {
        #expect(rendered(template) == expected)
    }

    @Test func `New delimiters hold neither in the templates used nor in those that use`() {
        #expect(rendered("{{>row}}{{=| |=}}|>row|", with: ["row": "({{text}})"]) == "(text)(text)")
        #expect(rendered("{{>row}} {{text}} |text|", with: ["row": "{{=| |=}}|text|"]) == "text text |text|")
    }
}
