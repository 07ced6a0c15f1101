import Diagnostics
import Testing

@testable import Templates

@Suite struct TypeTests {
    @Test(arguments: table.entries)
    func `What does not fit the view is a diagnostic at the smallest part`(entry: ProblemTable.Entry) {
        let others = [
            "row": "{{$title}}{{/title}}", "self": "{{>self}}", "uneven": "{{#parts}}<p a=\"{{>uneven}}{{/parts}}",
        ]
        #expect(problems(entry.template, with: others) == entry.problems)
    }

    private static let table = ProblemTable(
        #"""
        {{texd}}
          main:1:3-7 error unknown-name: no field is called “texd” here
          → did you mean “text”?
        {{xyzzy}}
          main:1:3-8 error unknown-name: no field is called “xyzzy” here
          → the fields here are text, empty, html, url, yes, no, number, decimal, json, present, absent, owner, keeper, items, none, words, parts
        <p>⏎  å {{owner.nam}}
          main:2:13-16 error unknown-name: “owner” has no field called “nam”
          → did you mean “name”?
        {{owner.address.twon}}
          main:1:17-21 error unknown-name: “address” has no field called “twon”
          → did you mean “town”?
        {{owner.xyzzy.town}}
          main:1:9-14 error unknown-name: “owner” has no field called “xyzzy”
          → the fields here are name, text, address, note
        {{ownr.name}}
          main:1:3-7 error unknown-name: no field is called “ownr” here
          → did you mean “owner”?
        {{text.name}}
          main:1:8-12 error wrong-kind: “text” is a text and has no fields
        {{words.name}}
          main:1:9-13 error wrong-kind: “words” is a list of texts and has no fields
        {{items.name}}
          main:1:3-8 error wrong-kind: “items” is a list: its fields are known inside its section
          → open the section {{#items}} first
        {{keeper.name}}
          main:1:3-9 error wrong-kind: “keeper” is an object that may be absent: its fields are known inside its section
          → open the section {{#keeper}} first
        {{keeper}}
          main:1:3-9 error wrong-kind: “keeper” is an object that may be absent, which is not printed
          → write {{#keeper}}…{{/keeper}} around its fields
        {{absent}}
          main:1:3-9 error wrong-kind: “absent” is a text that may be absent, which is not printed outside its section
          → write {{#absent}}{{.}}{{/absent}}
        {{items}}
          main:1:3-8 error wrong-kind: “items” is a list, which is not printed
          → write {{#items}}…{{/items}} around what each element shows
        {{owner}}
          main:1:3-8 error wrong-kind: “owner” is an object, which is not printed
          → print one of its fields
        {{yes}}
          main:1:3-6 error wrong-kind: “yes” is a flag, which is not printed
          → write {{#yes}}what to show{{/yes}}
        {{json}}
          main:1:3-7 error wrong-kind: “json” is a JSON value, which is not printed
          → put it in <script type="application/ld+json">{{json}}</script>
        {{html}}
          main:1:3-7 error wrong-kind: “html” is markup, which is printed without escaping
          → write {{{html}}}
        {{{text}}}
          main:1:4-8 error raw-not-html: “text” is a text, and only markup is printed without escaping
          → write {{text}}
        {{&number}}
          main:1:4-10 error raw-not-html: “number” is a number, and only markup is printed without escaping
          → write {{number}}
        {{.}}
          main:1:3-4 error wrong-kind: “.” is an object, which is not printed
          → print one of its fields
        {{#items}}{{.}}{{/items}}
          main:1:13-14 error wrong-kind: “.” is an object, which is not printed
          → print one of its fields
        {{#number}}{{/number}}
          main:1:4-10 error wrong-kind: “number” is a number and cannot be a condition
          → use a flag
        {{^number}}{{/number}}
          main:1:4-10 error wrong-kind: “number” is a number and cannot be a condition
          → use a flag
        {{#json}}{{/json}}
          main:1:4-8 error wrong-kind: “json” is a JSON value and cannot be a condition
          → use a flag
        {{^owner}}{{/owner}}
          main:1:4-9 error wrong-kind: “owner” is an object and is always there
          → remove the section
        {{@index}}
          main:1:3-9 error unknown-name: “@index” is known only inside the section of a list
        {{#items}}{{@first}}{{@last.x}}{{/items}}
          main:1:13-19 error wrong-kind: “@first” is a flag, which is not printed
          → write {{#@first}}what to show{{/@first}}
          main:1:23-28 error unknown-name: no field is called “@last” here
          → the fields here are name, tags, text, empty, html, url, yes, no, number, decimal, json, present, absent, owner, keeper, items, none, words, parts, @first, @last, @index, @count
        {{#items}}{{@indx}}{{/items}}
          main:1:13-18 error unknown-name: no field is called “@indx” here
          → did you mean “@index”?
        {{#itens}}{{name}}{{texd}}{{/itens}}{{numbr}}
          main:1:4-9 error unknown-name: no field is called “itens” here
          → did you mean “items”?
          main:1:39-44 error unknown-name: no field is called “numbr” here
          → did you mean “number”?
        {{>rwo}}
          main:1:4-7 error unknown-partial: no template is called “rwo”
          → did you mean “row”?
        {{>xyzzy}}
          main:1:4-9 error unknown-partial: no template is called “xyzzy”
          → add templates/xyzzy.mustache
        {{<rwo}}{{/rwo}}
          main:1:4-7 error unknown-partial: no template is called “rwo”
          → did you mean “row”?
        {{<row}}{{$titel}}{{/titel}}{{/row}}
          main:1:12-17 error unknown-block: “row” has no block called “titel”
          → did you mean “title”?
        {{<row}}{{$xyzzy}}{{/xyzzy}}{{/row}}
          main:1:12-17 error unknown-block: “row” has no block called “xyzzy”
          → its blocks are title
        {{<row}}{{$title}}{{/title}}{{$title}}{{/title}}{{/row}}
          main:1:32-37 error repeated-block: “title” is filled twice here
        {{<row}}{{text}}{{#yes}}{{/yes}}{{>row}}{{/row}}
          main:1:11-15 error outside-block: inside a parent only its blocks are printed, so this is lost
          → move it into a block, {{$name}}…{{/name}}
          main:1:20-23 error outside-block: inside a parent only its blocks are printed, so this is lost
          → move it into a block, {{$name}}…{{/name}}
          main:1:36-39 error outside-block: inside a parent only its blocks are printed, so this is lost
          → move it into a block, {{$name}}…{{/name}}
        {{#yes}}{{#no}}{{/yes}}{{/no}}
          main:1:16-24 error crossed-section: “yes” is closed here while “no” is still open
          → close “no” first
        {{#yes}}
          main:1:1-9 error unclosed-section: “yes” is opened here and never closed
          → close it with {{/yes}}
        {{/yes}}
          main:1:4-7 error unopened-section: no section called “yes” is open here
          → remove the tag, or open the section before it
        {{#items}}⏎{{/itmes}}
          main:2:4-9 error unopened-section: no section called “itmes” is open here
          → did you mean “items”?
        {{text
          main:1:1-3 error unclosed-tag: the tag that begins here has no end
          → end it with }}
        {{{html}}
          main:1:1-3 error unclosed-tag: the tag that begins here has no end
          → end it with }}}
        a {{}} b
          main:1:3-7 error bad-name: a tag without a name
          → write a name in it or remove it
        {{a b}}
          main:1:3-6 error bad-name: “a b” is not a name
          → a name is one word without braces, or several joined by single dots
        {{a..b}}
          main:1:3-7 error bad-name: “a..b” is not a name
          → a name is one word without braces, or several joined by single dots
        {{*text}}
          main:1:3-8 error unsupported-tag: names that are looked up in the data (“*text”) are not supported
          → write the name itself
        {{>*text}}
          main:1:4-9 error unsupported-tag: names that are looked up in the data (“*text”) are not supported
          → write the name itself
        {{=a=}}
          main:1:1-8 error bad-delimiters: new delimiters are two words without “=” in them
          → write for example {{=<% %>=}}
        {{>self}}
          self:1:4-8 error endless-partial: the template uses itself here without end
          → use it inside the section of a list or an optional of the view
        {{#yes}}{{>self}}{{/yes}}
          self:1:4-8 error endless-partial: the template uses itself here without end
          → use it inside the section of a list or an optional of the view
        {{>uneven}}
          uneven:1:4-9 error uneven-section: the HTML after “parts” depends on whether the section is shown
          → open and close tags and quotes inside the section, or both outside
        {{texd}} {{text.x}} {{>rwo}} {{^owner}}{{/owner}} <p {{text}}>
          main:1:3-7 error unknown-name: no field is called “texd” here
          → did you mean “text”?
          main:1:17-18 error wrong-kind: “text” is a text and has no fields
          main:1:24-27 error unknown-partial: no template is called “rwo”
          → did you mean “row”?
          main:1:33-38 error wrong-kind: “owner” is an object and is always there
          → remove the section
          main:1:56-60 error unsafe-place: a variable cannot be the name of an attribute
          → write the attribute in a section of a flag
        """#)
}
