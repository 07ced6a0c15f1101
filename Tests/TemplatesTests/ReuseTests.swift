import Diagnostics
import Templates
import Testing

/// A template is compiled once for all uses in which its names mean the same, and again where they do not.
@Suite struct ReuseTests {
    private struct Note: View {
        let text: SafeHTML
        let owner: Thing.Owner
        static let fields: Fields<Self> = [
            .html("text", "Markup, which is a text elsewhere") { $0.text },
            .object("owner", "An object as elsewhere") { $0.owner },
        ]
    }

    @Test func `Views of two types are printed by one partial`() throws {
        var templates = TemplateSet([
            file("a", "{{>owner}}"), file("b", "{{>owner}}"),
            file("owner", "{{#owner}}{{name}}, {{/owner}}{{owner.name}}"),
        ])
        let (first, second) = (templates.program("a", for: Thing.fields), templates.program("b", for: Note.fields))
        #expect(templates.diagnostics == [])
        var output: [UInt8] = []
        try #require(first).render(Thing(), into: &output)
        let note = Note(text: SafeHTML(escaped: ""), owner: Thing.Owner(name: "Bo"))
        try #require(second).render(note, into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "Ada, AdaBo, Bo")
    }

    @Test func `A name of another kind in another view is a problem there`() {
        var templates = TemplateSet([file("a", "{{>row}}"), file("b", "{{>row}}"), file("row", "{{text}}")])
        let (first, second) = (templates.program("a", for: Thing.fields), templates.program("b", for: Note.fields))
        #expect(first != nil && second == nil)
        #expect(templates.diagnostics.map(\.code) == ["wrong-kind"])
    }

    @Test func `A partial that asks nothing of its place but uses one that is wrong is a problem everywhere`() {
        var templates = TemplateSet([
            file("a", "{{>outer}}"), file("b", "{{>outer}}"), file("outer", "{{>inner}}"),
            file("inner", "<p {{text}}>"),
        ])
        let (first, second) = (templates.program("a", for: Thing.fields), templates.program("b", for: Thing.fields))
        #expect(first == nil && second == nil)
        #expect(templates.diagnostics.map(\.code) == ["unsafe-place"])
    }

    @Test func `A partial is the same inside and outside the section of its name`() {
        #expect(
            rendered(
                "{{>row}} {{#present}}{{>row}}{{/present}} {{#items}}{{>row}}{{/items}}{{#owner}} {{>row}}{{/owner}}",
                with: ["row": "{{#present}}{{.}}{{/present}}{{^absent}}-{{/absent}}{{text}}"])
                == "present-text present-text present-textpresent-textpresent-text present-owner&#39;s text")
    }

    @Test func `A name that only some of the places have is a problem at the others`() {
        #expect(
            problems("{{#items}}{{>row}}{{/items}}{{>row}}", with: ["row": "{{name}}"]).first
                == "row:1:3-7 error unknown-name: no field is called “name” here")
    }

    @Test func `What stands around a block is indented like the block`() {
        #expect(
            rendered(
                "  {{<page}}\n  {{$main}}\n  {{text}}\n  {{/main}}\n  {{/page}}\n",
                with: ["page": "<ul>\n<li>1</li>\n{{$main}}\n{{/main}}\n<li>2</li>\n</ul>\n"])
                == "  <ul>\n  <li>1</li>\n  text\n  <li>2</li>\n  </ul>\n")
    }
}
