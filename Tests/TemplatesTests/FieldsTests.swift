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
