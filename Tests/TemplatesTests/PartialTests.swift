import Testing

@testable import Templates

@Suite struct PartialTests {
    @Test(arguments: [
        ("\"{{>row}}\"", "from the partial", "\"from the partial\""),
        ("({{>row}})", "*{{text}}*", "(*text*)"),
        ("{{#items}}{{>row}}{{/items}}", "{{name}} {{number}};", "one 7;two 7;three 7;"),
        ("| {{>row}} |", "\t|\t", "| \t|\t |"),
        ("  {{text}}  {{> row}}\n", ")\n)", "  text  )\n)\n"),
        ("|\r\n{{>row}}\r\n|", ")", "|\r\n)|"),
        ("  {{>row}}\n)", "(\n(", "  (\n  ()"),
        ("(\n  {{>row}}", "(\n(", "(\n  (\n  ("),
        ("|{{> row }}|", "[]", "|[]|"),
        ("  {{>row}}\n", "a\n\nb\n", "  a\n  \n  b\n"),
        ("  {{>row}}\n", "{{#yes}}\na\n{{/yes}}\n", "  a\n"),
        ("  {{>row}}\n|", "", "|"),
        ("  {{>row}}\n", "a {{>inline}} b\n", "  a 1\n2 b\n"),
        ("  {{>row}}\n", "  {{>inline}}\n", "    1\n    2"),
    ])
    func `A partial is printed in its place, with the indentation of a tag that stands alone`(
        template: String, partial: String, expected: String
    ) {
        #expect(rendered(template, with: ["row": partial, "inline": "1\n2"]) == expected)
    }

    @Test func `The lines of a template are indented but those of a value are not`() {
        let thing = Thing(html: SafeHTML(escaped: "<i>\n</i>"))
        #expect(
            rendered("|\n {{>row}}\n|\n", thing, with: ["row": "|\n{{{html}}}\n|\n"]) == "|\n |\n <i>\n</i>\n |\n|\n")
    }

    @Test func `A partial may use itself in a list of its own kind of view`() {
        let thing = Thing(text: "a", parts: [Thing(text: "b", parts: [Thing(text: "c")]), Thing(text: "d")])
        #expect(
            rendered("{{>node}}", thing, with: ["node": "{{text}}({{#parts}}{{>node}}{{/parts}})"]) == "a(b(c())d())")
        let indented = rendered(
            "{{>node}}", thing, with: ["node": "- {{text}}\n{{#parts}}\n  {{>node}}\n{{/parts}}\n"])
        #expect(indented == "- a\n  - b\n    - c\n  - d\n")
    }

    @Test func `A template that uses itself sees its own element and the position in its own list`() {
        let thing = Thing(text: "a", parts: [Thing(text: "b", parts: [Thing(text: "c")]), Thing(text: "d")])
        let node = "{{#parts}}{{@index}}{{text}}{{>node}}{{@index}}{{text}}{{/parts}}"
        #expect(rendered("{{>node}}", thing, with: ["node": node]) == "1b1c1c1b2d2d")
    }

    @Test func `Data as deep as it likes is rendered without exhausting the stack`() {
        var thing = Thing(items: [])
        for _ in 0..<1_000 { thing = Thing(items: [], parts: [thing]) }
        let output = rendered("{{>node}}", thing, with: ["node": "({{#parts}}{{#yes}}{{>node}}{{/yes}}{{/parts}})"])
        #expect(output.utf8.count == 2_002)
    }
}
