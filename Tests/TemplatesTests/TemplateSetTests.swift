import Diagnostics
import Testing

@testable import Templates

@Suite struct TemplateSetTests {
    @Test func `A template's name is its path in the folder of templates`() {
        var templates = TemplateSet([file("main", "{{>partials/row}}"), file("partials/row", "{{text}}")])
        let program = templates.program("main", for: Thing.fields)
        #expect(program != nil)
        #expect(templates.diagnostics == [])
    }

    @Test func `A template that no program uses is a warning and its text is checked all the same`() {
        var templates = TemplateSet([file("main", ""), file("old", "{{#a}}")])
        let program = templates.program("main", for: Thing.fields)
        #expect(program != nil)
        #expect(
            templates.diagnostics.flatMap(printed) == [
                "old:1:1-1 warning unused-template: no page uses the template “old”", "→ use it or remove the file",
                "old:1:1-7 error unclosed-section: “a” is opened here and never closed", "→ close it with {{/a}}",
            ])
    }

    @Test func `A program for a template that is not there is an error`() {
        var templates = TemplateSet([file("mian", "")])
        let program = templates.program("main", for: Thing.fields)
        #expect(program == nil)
        #expect(
            templates.diagnostics.flatMap(printed) == [
                "main:1:1-1 error missing-template: there is no template “main”", "→ rename “mian” to it?",
                "mian:1:1-1 warning unused-template: no page uses the template “mian”", "→ use it or remove the file",
            ])
    }

    @Test func `A problem in a template that several programs use is reported once`() {
        var templates = TemplateSet([file("a", "{{>row}}{{>row}}"), file("b", "{{>row}}"), file("row", "{{texd}}")])
        let first = templates.program("a", for: Thing.fields)
        let second = templates.program("b", for: Thing.fields)
        #expect(first == nil && second == nil)
        #expect(templates.diagnostics.map(\.code) == ["unknown-name"])
    }

    @Test func `A problem in one template leaves the programs of others whole`() {
        var templates = TemplateSet([file("a", "{{texd}}"), file("b", "{{text}}")])
        let first = templates.program("a", for: Thing.fields)
        let second = templates.program("b", for: Thing.fields)
        #expect(first == nil && second != nil)
    }

    @Test func `Bytes that are not UTF-8 are an error where they begin`() {
        let bytes = Array("a\né".utf8) + [0xFF, 0x41]
        var templates = TemplateSet([SourceText(path: "templates/main.mustache", bytes: bytes)])
        let program = templates.program("main", for: Thing.fields)
        #expect(program == nil)
        #expect(
            templates.diagnostics.flatMap(printed) == [
                "main:2:2-2 error invalid-utf8: the file is not UTF-8", "→ save it again with the encoding UTF-8",
            ])
    }

    @Test func `A page is appended to what the buffer holds`() throws {
        var templates = TemplateSet([file("main", "  {{>row}}"), file("row", "{{text}}")])
        let compiled = templates.program("main", for: Thing.fields)
        let program = try #require(compiled)
        var output = Array("before".utf8)
        program.render(Thing(), into: &output)
        program.render(Thing(text: "again"), into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "before  text  again")
    }

    @Test func `A program renders the same in many tasks at once`() async throws {
        var templates = TemplateSet([file("main", "{{#items}}{{name}}{{#tags}}{{.}}{{/tags}}{{/items}}")])
        let compiled = templates.program("main", for: Thing.fields)
        let program = try #require(compiled)
        let pages = await withTaskGroup(of: [UInt8].self, returning: Set<[UInt8]>.self) { group in
            for _ in 0..<100 {
                group.addTask {
                    var output: [UInt8] = []
                    for _ in 0..<20 { program.render(Thing(), into: &output) }
                    return output
                }
            }
            return await group.reduce(into: []) { $0.insert($1) }
        }
        #expect(pages.count == 1)
        #expect(pages.first?.count == 20 * 17)
    }
}
