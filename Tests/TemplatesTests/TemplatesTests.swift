import Diagnostics
import Templates
import Testing

@Test func `A template prints the fields of its view`() throws {
    struct Greeting: View {
        let name: String
        static let fields: Fields<Self> = [.text("name", "Whom to greet") { $0.name }]
    }
    var templates = TemplateSet([SourceText(path: "templates/hello.mustache", bytes: Array("Hello, {{name}}!".utf8))])
    let compiled = templates.program("hello", for: Greeting.fields)
    let program = try #require(compiled)
    var page: [UInt8] = []
    program.render(Greeting(name: "<Ada>"), into: &page)
    #expect(String(decoding: page, as: UTF8.self) == "Hello, &lt;Ada&gt;!")
    #expect(templates.diagnostics.isEmpty)
}
