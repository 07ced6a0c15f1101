import Testing

@testable import Templates

@Suite struct LimitTests {
    @Test(arguments: ["#yes", "^no", "$yes", "<main", "#parts"])
    func `Ten thousand sections inside each other are a diagnostic`(tag: String) {
        let name = tag.dropFirst()
        let template = String(repeating: "{{\(tag)}}", count: 10_000) + String(repeating: "{{/\(name)}}", count: 10_000)
        #expect(problems(template).contains { $0.contains("too-deep: sections are nested more than 64 levels deep here") })
    }

    @Test func `Ten thousand sections that are never closed are a diagnostic each`() {
        #expect(problems(String(repeating: "{{#yes}}", count: 10_000)).count { $0.contains("unclosed-section") } == 10_000)
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

    @Test func `Blocks that multiply each other are a diagnostic and no endless work`() {
        var template = ""
        for level in 0..<40 {
            template += "{{$b\(level)}}{{<base}}"
            template += (0..<40).map { "{{$b\($0)}}{{$b\(($0 + level) % 40)}}x{{/b\(($0 + level) % 40)}}y{{/b\($0)}}" }.joined()
            template += "{{/base}}{{/b\(level)}}"
        }
        let base = (0..<40).map { "{{$b\($0)}}{{>base}}{{/b\($0)}}" }.joined()
        _ = problems("{{<base}}" + template + "{{/base}}", with: ["base": base])
        #expect(!problems("{{>base}}", with: ["base": base]).isEmpty)
    }

    @Test(arguments: ["{", "{{", "{{{", "}}", "{{=", "{{= =}}", "<", "</", "<!", "<!--", "<a b=\"", "\n", "\r\n", "{{>main}}", "{{<main}}", "{{/a}}"])
    func `A hundred thousand times the same piece is no trouble`(piece: String) {
        let template = String(repeating: piece, count: 100_000 / piece.utf8.count)
        _ = problems(template)
    }
}
