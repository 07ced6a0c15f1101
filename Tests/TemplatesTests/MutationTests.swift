import Diagnostics
import TestSupport
import Testing

@testable import Templates

@Suite struct MutationTests {
    private static let seeds = [
        "<h1 class=\"a{{#yes}} b{{/yes}}\">{{text}}</h1>{{{html}}}{{! comment }}",
        "{{#items}}\n  <li id='{{@index}}'>{{name}}{{^@last}}, {{/@last}}</li>\n  {{>row}}\n{{/items}}\n",
        "{{<base}}{{$title}}{{owner.name}}{{/title}}\n{{$a}}\n  {{#words}}{{.}}{{/words}}\n{{/a}}{{/base}}",
        "<a href=\"{{url}}?q={{text}}#{{number}}\"{{#no}} rel=x{{/no}}>{{#present}}{{.}}{{/present}}</a>",
        "<script type=\"application/ld+json\">[{{json}},{{text}}]</script><title>{{text}}</title><!-- c -->",
        "{{=<% %>=}}<%#parts%><%>row%><%text%><%/parts%><%={{ }}=%>{{^absent}}{{keeper.name}}{{/absent}}",
    ]
    private static let pieces = [
        "{{", "}}", "{{{", "{{#yes}}", "{{/yes}}", "{{^no}}", "{{#items}}", "{{/items}}", "{{.}}", "{{text}}",
        "{{>row}}",
        "{{<base}}", "{{/base}}", "{{$a}}", "{{/a}}", "{{=| |=}}", "<", ">", "\"", "'", "=", "<a href=\"", "<script>",
        "</script>", "<!--", "-->", "<title>", " ", "\n", "\r\n", "/", "?", "#", ":", "&", "\u{0}", "å",
    ].map { Array($0.utf8) }

    /// Ten parts of ten thousand cases, so that they can run side by side.
    @Test(arguments: 0..<10)
    func `Any bytes are a program or a diagnostic, and a program renders well-formed text`(part: Int) {
        var random = SeededGenerator(seed: UInt64(part))
        for _ in 0..<10_000 {
            let files = [
                SourceText(path: "templates/main.mustache", bytes: Self.mutated(&random)),
                file("row", "<i>{{text}}</i>\n"), file("base", "<b>{{$title}}{{/title}}</b>\n  {{$a}}{{text}}{{/a}}\n"),
            ]
            var templates = TemplateSet(files)
            let program = templates.program("main", for: Thing.fields)
            let hasErrors = templates.diagnostics.contains { $0.severity == .error }
            guard (program == nil) == hasErrors else {
                Issue.record("\(String(decoding: files[0].bytes, as: UTF8.self))")
                return
            }
            var output: [UInt8] = []
            program?.render(Self.thing, into: &output)
            guard !String(decoding: output, as: UTF8.self).contains(Self.attack) else {
                Issue.record("\(String(decoding: files[0].bytes, as: UTF8.self))")
                return
            }
        }
    }

    private static let attack = "<x\"'>"
    private static let thing = Thing(text: attack, url: attack, present: attack, items: [Thing.Item(name: attack)])

    private static func mutated(_ random: inout SeededGenerator) -> [UInt8] {
        var bytes = Array(random.element(of: seeds).utf8)
        for _ in 0...random.below(6) {
            let at = random.below(bytes.count + 1)
            switch random.below(4) {
            case 0: bytes.insert(contentsOf: random.element(of: pieces), at: at)
            case 1: bytes.removeSubrange(at..<min(bytes.count, at + random.below(12)))
            case 2 where at < bytes.count: bytes[at] = UInt8(random.below(256))
            default: bytes.insert(contentsOf: bytes.suffix(random.below(20)), at: at)
            }
        }
        return bytes
    }
}
