import Testing

@testable import Templates

@Suite struct InheritanceTests {
    @Test(arguments: [
        ("{{$title}}by default{{/title}}\n", "by default\n"),
        ("{{$a}}{{text}} {{{html}}} {{#owner}}{{name}}{{/owner}}{{^no}}!{{/no}}{{/a}}", "text <b>bold</b> Ada!"),
        ("{{<base}}{{/base}}", "(1) [2]"),
        ("{{<base}}{{$a}}A{{/a}}{{/base}}", "(A) [2]"),
        ("{{<base}}{{$b}}B{{/b}}{{/base}}", "(1) [B]"),
        ("{{<base}}{{$b}}B{{/b}}{{$a}}A{{/a}}{{/base}}", "(A) [B]"),
        ("{{<base}}{{$a}}{{text}}{{/a}}{{/base}}", "(text) [2]"),
        ("{{<base}}{{$a}}{{/a}}{{/base}}", "() [2]"),
        ("x {{<base}}{{$a}}A{{/a}}{{/base}} {{<base}}{{$b}}B{{/b}}{{/base}}", "x (A) [2] (1) [B]"),
        ("{{>base}}|{{<base}}{{/base}}", "(1) [2]|(1) [2]"),
        ("{{<base}}{{! a comment }} {{$a}}A{{/a}} {{/base}}", "(A) [2]"),
        ("{{<base}}{{$a}}\nline\n\nline\n{{/a}}{{/base}}", "(line\n\nline\n) [2]"),
    ])
    func `A parent is printed with its blocks as they are by default or as they are filled`(
        template: String, expected: String
    ) {
        #expect(rendered(template, with: ["base": "({{$a}}1{{/a}}) [{{$b}}2{{/b}}]"]) == expected)
    }

    @Test func `The text inside a parent and outside its blocks is not printed, with a warning`() {
        let others = ["base": "({{$a}}1{{/a}})"]
        #expect(rendered("{{<base}} lost {{$a}}A{{/a}} lost {{/base}}", with: others) == "(A)")
        #expect(
            problems("{{<base}} lost{{/base}}", with: others) == [
                "main:1:11-15 warning outside-block: inside a parent only its blocks are printed, so this is lost",
                "→ move it into a block, {{$name}}…{{/name}}",
            ])
    }

    @Test func `A block and a field of the same name have nothing to do with each other`() {
        #expect(
            rendered("{{<base}}{{$text}}filled{{/text}}{{/base}}", with: ["base": "{{$text}}1{{/text}}"]) == "filled")
        #expect(rendered("{{<base}}{{/base}}", with: ["base": "{{$text}}1{{/text}}"]) == "1")
    }

    @Test func `Of several levels the outermost fills a block`() {
        let others = [
            "child": "{{<middle}}{{$a}}child{{/a}}{{/middle}}", "middle": "{{<base}}{{$a}}middle{{/a}}{{/base}}",
            "base": "{{$a}}base{{/a}}",
        ]
        #expect(rendered("{{<child}}{{$a}}main{{/a}}{{/child}}", with: others) == "main")
        #expect(rendered("{{<child}}{{/child}}", with: others) == "child")
        #expect(rendered("{{<middle}}{{/middle}}", with: others) == "middle")
    }

    @Test func `A block inside what fills a block can be filled from further out`() {
        let others = [
            "middle": "{{<base}}{{$a}}({{$b}}middle{{/b}}){{/a}}{{/base}}",
            "base": "{{$a}}base{{/a}}",
        ]
        #expect(rendered("{{<middle}}{{$b}}main{{/b}}{{/middle}}", with: others) == "(main)")
        #expect(rendered("{{<middle}}{{/middle}}", with: others) == "(middle)")
    }

    @Test func `What fills a block may declare the block again for templates further out`() {
        let others = ["middle": "{{<base}}{{$a}}({{$a}}middle{{/a}}){{/a}}{{/base}}", "base": "{{$a}}base{{/a}}"]
        #expect(rendered("{{<middle}}{{/middle}}", with: others) == "(middle)")
        #expect(rendered("{{<middle}}{{$a}}main{{/a}}{{/middle}}", with: others) == "main")
    }

    @Test func `Templates may use each other as long as the blocks end it`() {
        let others = [
            "one": "{{$a}}1{{/a}} {{$b}}{{<two}}{{/two}}{{/b}}",
            "two": "{{$a}}2{{/a}} {{<one}}{{$b}}the end{{/b}}{{/one}}",
        ]
        #expect(rendered("{{<one}}{{$a}}A{{/a}}{{/one}}", with: others) == "A A A the end")
    }

    @Test func `A block is looked up in the scopes of the place where it is printed`() {
        #expect(
            rendered(
                "{{<base}}{{$a}}I am {{text}}{{/a}}{{/base}}", with: ["base": "{{#owner}}{{$a}}{{/a}}{{/owner}}"])
                == "I am owner&#39;s text")
    }

    @Test(arguments: [
        ("Hi,\n  {{<lines}}{{/lines}}\n", "Hi,\n  1\n  2\n"),
        ("{{<hi}}{{$a}}\n1\n2{{/a}}\n{{/hi}}\n", "Hi,\n  1\n  2\n"),
        ("{{<hi}}{{$a}}1{{/a}}{{/hi}}", "Hi,\n  1\n"),
        ("{{<hi}}{{$a}}\n    {{>lines}}\n{{/a}}{{/hi}}", "Hi,\n  1\n  2\n\n"),
        ("{{<open}}{{$a}}1{{/a}}{{/open}}", "Hi,\n  1"),
        ("{{<open}}{{$a}}\n    1\n    2\n{{/a}}{{/open}}\n", "Hi,\n  1\n  2\n"),
        ("{{<default}}{{$a}}\n1\n2\n{{/a}}{{/default}}\n", "Hi,\n  1\n  2\n"),
        ("{{<default}}{{/default}}\n", "Hi,\n  default\n"),
        ("{{<nested}}{{$b}}\n3\n{{/b}}{{/nested}}\n", "1\n  3\n"),
        ("{{<open}}\n  {{$a}}\n    1\n      2\n  {{/a}}\n{{/open}}\n", "Hi,\n  1\n    2\n"),
        ("  {{<open}}\n  {{$a}}\n  1\n  {{/a}}\n  {{/open}}\n", "  Hi,\n    1\n"),
        ("{{<open}}{{$a}}\n    {{>lines}}\n{{/a}}{{/open}}\n", "Hi,\n  1\n  2\n"),
        ("{{<open}}{{$a}}\n    {{text}}\n{{/a}}{{/open}}\n", "Hi,\n  text\n"),
        ("{{<open}}{{$a}}\n    {{#yes}}\n      1\n    {{/yes}}\n    2\n{{/a}}{{/open}}\n", "Hi,\n    1\n  2\n"),
    ])
    func `The lines of a block lose the indentation they were written with and take that of their place`(
        template: String, expected: String
    ) {
        let others = [
            "lines": "1\n2\n", "hi": "Hi,\n  {{$a}}default{{/a}}\n", "open": "Hi,\n  {{$a}}\n  {{/a}}\n",
            "default": "Hi,\n{{$a}}\n  default\n{{/a}}\n",
            "nested": "{{<plain}}{{$a}}\n  1\n  {{$b}}\n    2\n  {{/b}}\n{{/a}}{{/plain}}\n",
            "plain": "{{$a}}default{{/a}}",
        ]
        #expect(rendered(template, with: others) == expected)
    }
}
