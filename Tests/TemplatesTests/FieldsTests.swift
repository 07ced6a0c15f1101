import Diagnostics
import Testing

@testable import Templates

@Suite struct FieldsTests {
    @Test func `The reference lists every field below a view once, with its kind and description`() {
        struct Person: View {
            let name: String
            let site: String?
            let friends: [Person]
            static let fields: Fields<Self> = [
                .text("name", "The name") { $0.name },
                .url("site", "The home page") { $0.site },
                .list("friends", "The friends") { $0.friends },
            ]
        }
        struct Page: View {
            let author: Person
            let words: [String]
            static let fields: Fields<Self> = [
                .object("author", "The author") { $0.author },
                .list("words", "The keywords") { $0.words },
            ]
        }
        #expect(
            Page.fields.reference.map { "\($0.name): \($0.kind). \($0.description)" } == [
                "author: an object. The author", "author.name: a text. The name",
                "author.site: a URL that may be absent. The home page", "author.friends: a list. The friends",
                "words: a list of texts. The keywords",
            ])
    }

    @Test func `An object may have fields whose names are known only at run time`() throws {
        struct Texts {
            let words: [String: String]
        }
        struct Page {
            let texts: Texts
        }
        let words = ["parties": "Parter", "since": "Sedan <"]
        let texts = Fields<Texts>(
            words.keys.sorted().map { key in .text(key, "A text") { $0.words[key] ?? "" } })
        let fields: Fields<Page> = [.object("text", "The texts", fields: texts) { $0.texts }]
        var templates = TemplateSet([
            file("main", "{{text.parties}}, {{#text}}{{since}}{{/text}}"), file("bad", "{{text.sinc}}"),
        ])
        let compiled = templates.program("main", for: fields)
        let program = try #require(compiled)
        var output: [UInt8] = []
        program.render(Page(texts: Texts(words: words)), into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "Parter, Sedan &lt;")
        let refused = templates.program("bad", for: fields)
        #expect(refused == nil)
        #expect(
            templates.diagnostics.flatMap(printed) == [
                "bad:1:8-12 error unknown-name: “text” has no field called “sinc”", "→ did you mean “since”?",
            ])
    }

    @Test func `A text that is the same in every view is escaped for each place, also in a partial`() throws {
        let texts = Fields<Void>(texts: [("words.sign", "å & \"<b>\""), ("words.place", "a b"), ("short", "x")])
        let fields: Fields<Int> = [.object("texts", "", fields: texts) { _ in }, .number("number", "") { $0 }]
        var templates = TemplateSet([
            file(
                "main",
                "<a title=\"{{texts.words.sign}}\" href=\"#{{texts.words.place}}\">{{texts.words.sign}}</a>{{number}}{{>row}}"
            ),
            file("row", "{{#texts}}{{#words}}{{sign}}{{short}}{{/words}}{{/texts}}{{^texts.short}}no{{/texts.short}}"),
        ])
        let compiled = templates.program("main", for: fields)
        var output: [UInt8] = []
        try #require(compiled).render(7, into: &output)
        #expect(
            String(decoding: output, as: UTF8.self)
                == "<a title=\"å &amp; &quot;&lt;b&gt;&quot;\" href=\"#a%20b\">å &amp; &quot;&lt;b&gt;&quot;</a>7"
                + "å &amp; &quot;&lt;b&gt;&quot;x")
    }

    @Test func `Texts of the same names in two languages are not mixed up by a partial of both`() throws {
        var templates = TemplateSet([file("a", "{{>row}}"), file("b", "{{>row}}"), file("row", "{{one}}{{more.two}}")])
        var output: [UInt8] = []
        for (name, sign) in [("a", "å"), ("b", "e")] {
            let texts = Fields<Void>(texts: [("one", sign), ("more.two", sign)])
            let compiled = templates.program(name, for: texts)
            try #require(compiled).render((), into: &output)
        }
        #expect(String(decoding: output, as: UTF8.self) == "ååee")
    }

    @Test func `Whether a field may be absent follows from the type of what it reads`() {
        #expect(problems("{{present}}") != [])
        #expect(problems("{{text}}") == [])
    }

    @Test(arguments: Thing.fields.reference.map(\.name))
    func `A field that is taken away is a problem where it is used`(name: String) throws {
        guard !name.contains(".") else { return }
        let rest = Fields<Thing>([
            .text("text", "") { $0.text }, .html("html", "") { $0.html }, .list("items", "") { $0.items },
        ])
        let template = "{{^\(name)}}{{/\(name)}}"
        var templates = TemplateSet([file("main", template)])
        let program = templates.program("main", for: rest)
        let isKept = ["text", "html", "items"].contains(name)
        #expect((program != nil) == isKept)
        #expect(templates.diagnostics.map(\.code) == (isKept ? [] : ["unknown-name"]))
    }
}
