import Testing

@testable import Templates

@Suite struct SectionTests {
    @Test(arguments: [
        ("{{#yes}}shown{{/yes}}{{#no}}hidden{{/no}}", "shown"),
        ("{{#text}}{{.}} is {{text}}{{/text}}", "text is text"),
        ("{{#empty}}hidden{{/empty}}", ""),
        ("{{#present}}{{.}}{{/present}}{{#absent}}hidden{{/absent}}", "present"),
        ("{{#present}}{{present}}{{/present}}", "present"),
        ("{{#url}}{{.}}{{/url}}", "/path/"),
        ("{{#html}}{{{.}}}{{/html}}", "<b>bold</b>"),
        ("{{#owner}}Hi {{name}}.{{/owner}}", "Hi Ada."),
        ("{{#keeper}}hidden{{/keeper}}", ""),
        ("{{#items}}{{name}};{{/items}}", "one;two;three;"),
        ("{{#none}}hidden{{/none}}", ""),
        ("{{#words}}({{.}}){{/words}}", "(a)(b)"),
        ("{{#items}}{{#tags}}{{name}}{{.}}{{number}} {{/tags}}{{/items}}", "onex7 oney7 twox7 twoy7 threex7 threey7 "),
        ("{{#owner.address.near}}near{{/owner.address.near}}", "near"),
        ("{{#owner.address}}{{town}} {{number}}{{/owner.address}}", "Nacka 7"),
        ("{{#yes}}A {{#yes}}B{{/yes}} C{{/yes}}", "A B C"),
        ("{{#no}}A {{#yes}}B{{/yes}} C{{/no}}", ""),
        ("{{# yes }}={{/ yes }}", "="),
    ])
    func `A section is shown as often as its field says`(template: String, expected: String) {
        #expect(rendered(template) == expected)
    }

    @Test(arguments: [
        ("{{^no}}shown{{/no}}{{^yes}}hidden{{/yes}}", "shown"),
        ("{{^empty}}shown{{/empty}}{{^text}}hidden{{/text}}", "shown"),
        ("{{^absent}}shown{{/absent}}{{^present}}hidden{{/present}}", "shown"),
        ("{{^keeper}}shown{{/keeper}}", "shown"),
        ("{{^none}}shown{{/none}}{{^items}}hidden{{/items}}", "shown"),
        ("{{^owner.address.near}}hidden{{/owner.address.near}}", ""),
        ("{{^no}}A {{^no}}B{{/no}} C{{/no}}", "A B C"),
        ("{{^yes}}A {{^no}}B{{/no}} C{{/yes}}", ""),
        ("{{^ no }}={{/ no }}", "="),
    ])
    func `An inverted section is shown where the section is not`(template: String, expected: String) {
        #expect(rendered(template) == expected)
    }

    @Test(arguments: ["#yes", "^no"])
    func `The tags of a section leave no line behind where they stand alone`(tag: String) {
        let name = tag.dropFirst()
        #expect(rendered("a\n{{\(tag)}}\nb\n{{/\(name)}}\nc\n") == "a\nb\nc\n")
        #expect(rendered("a\n  {{\(tag)}}\n\tb\n  {{/\(name)}}\nc\n") == "a\n\tb\nc\n")
        #expect(rendered("a\r\n{{\(tag)}}\r\n{{/\(name)}}\r\nb") == "a\r\nb")
        #expect(rendered("  {{\(tag)}}\nb{{/\(name)}}\nc") == "b\nc")
        #expect(rendered("b{{\(tag)}}\nc\n  {{/\(name)}}") == "b\nc\n")
    }

    @Test(arguments: ["#yes", "^no"])
    func `The tags of a section change nothing of a line with something else on it`(tag: String) {
        let name = tag.dropFirst()
        #expect(rendered(" | {{\(tag)}}\t|\t{{/\(name)}} | \n") == " | \t|\t | \n")
        #expect(rendered(" | {{\(tag)}} {{! a comment }}\n {{/\(name)}} | \n") == " |  \n  | \n")
        #expect(rendered(" {{\(tag)}}a{{/\(name)}}\n {{\(tag)}}b{{/\(name)}}\n") == " a\n b\n")
    }

    @Test func `An optional view is the scope of its section and gives its fields by their full names`() {
        let thing = Thing(keeper: Thing.Owner(name: "Eve", note: "a note"))
        #expect(rendered("{{#keeper}}{{name}} {{keeper.name}}{{/keeper}}", thing) == "Eve Eve")
        #expect(
            rendered("{{#keeper}}{{#keeper.note}}{{.}}, {{note}}{{/keeper.note}}{{/keeper}}", thing) == "a note, a note"
        )
    }

    @Test func `A list tells each of its elements where it stands`() {
        let template = "{{#items}}{{@index}} of {{@count}}{{#@first}} first{{/@first}}{{^@last}}, {{/@last}}{{/items}}"
        #expect(rendered(template) == "1 of 3 first, 2 of 3, 3 of 3")
    }

    @Test func `A position is that of the innermost list, and of the outer one again after it`() {
        let template = "{{#items}}{{@index}}({{#tags}}{{@index}}{{/tags}}){{@index}} {{/items}}"
        #expect(rendered(template) == "1(12)1 2(12)2 3(12)3 ")
    }

    @Test func `A position is known in an object inside a list, and in a template used there`() {
        #expect(
            rendered("{{#items}}{{#owner}}{{@index}}{{/owner}}{{>row}}{{/items}}", with: ["row": "{{@count}}"])
                == "132333")
    }
}
