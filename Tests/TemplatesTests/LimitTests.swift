import Testing

@testable import Templates

@Suite struct LimitTests {
    @Test(arguments: ["#yes", "^no", "$yes", "<main", "#parts"])
    func `Ten thousand sections inside each other are a diagnostic`(tag: String) {
        let name = tag.dropFirst()
        let template =
            String(repeating: "{{\(tag)}}\n", count: 10_000) + String(repeating: "{{/\(name)}}\n", count: 10_000)
        #expect(
            problems(template).contains { $0.contains("too-deep: sections are nested more than 64 levels deep here") })
    }

    @Test func `Ten thousand sections that are never closed are a diagnostic each`() {
        #expect(
            problems(String(repeating: "{{#yes}}\n", count: 10_000)).count { $0.contains("unclosed-section") } == 10_000
        )
    }

    @Test func `Sixty-four levels are allowed and one more is not`() {
        func nested(_ count: Int) -> String {
            String(repeating: "{{#yes}}", count: count) + "x" + String(repeating: "{{/yes}}", count: count)
        }
        #expect(rendered(nested(64)) == "x")
        #expect(problems(nested(65)).contains { $0.contains("main:1:513-521 error too-deep") })
    }

    @Test func `Ten thousand templates that use each other in a row are a diagnostic`() {
        let others = Dictionary(uniqueKeysWithValues: (0..<10_000).map { ("t\($0)", "{{>t\($0 + 1)}}") })
        #expect(problems("{{>t0}}", with: others).contains { $0.contains("too-deep: sections, blocks and templates") })
    }

    @Test func `Templates that use each other twice at every level are compiled once each`() {
        var others = Dictionary(uniqueKeysWithValues: (0..<40).map { ("t\($0)", "{{>t\($0 + 1)}}{{>t\($0 + 1)}}") })
        others["t40"] = "x"
        others["t0"] = "{{#no}}{{>t1}}{{/no}}{{text}}"
        #expect(rendered("{{>t0}}", with: others) == "text")
    }

    @Test func `Templates that fill each other's blocks in ever new ways are a diagnostic`() {
        let names = (0..<12).map { "b\($0)" }
        let base = names.map { "{{$\($0)}}{{<base}}{{$\($0)}}{{>base}}{{/\($0)}}{{/base}}{{/\($0)}}" }.joined(
            separator: "\n")
        let found = problems("{{>base}}", with: ["base": base])
        #expect(
            found.contains { $0.contains("too-deep") || $0.contains("too-large") || $0.contains("endless-partial") })
    }

    @Test(arguments: [
        "{", "{{", "{{{", "}}", "{{=", "{{= =}}", "<", "</", "<!", "<!--", "<a b=\"", "\n", "\r\n", "{{>main}}",
        "{{<main}}", "{{/a}}",
    ])
    func `The same piece again and again is no trouble`(piece: String) {
        let template = String(repeating: piece, count: 10_000 / piece.utf8.count)
        _ = problems(template)
    }
}
