import Foundation
import Testing

/// Edits of every sort, one after the other, in a site that is previewed.
@Suite struct PreviewedEditsTests {
    private static let (agreement, followup, texts) = (
        "content/agreements/exempel-polisen.md", "content/followups/exempel-redovisning-faltarbete.md",
        "templates/locales/sv.yml"
    )

    private let site: Folder
    private let preview: RunningPreview

    /// The site that `insyn init` makes.
    init() throws {
        site = try Folder()
        try #require(Program.run(["init", site.path]).exitCode == 0)
        preview = try RunningPreview(of: site)
    }

    @Test(arguments: [3, 5])
    func `A preview shows every file as a build of the edited files makes it`(stride: Int) throws {
        for number in 1...13 {
            try edit(number * stride % 13, number)
            if number % 3 == 1 { try expectSameAsBuilt("\(number)") }
        }
        try expectSameAsBuilt("the last")
    }

    private func edit(_ sort: Int, _ number: Int) throws {
        switch sort {
        case 0: try change(Self.agreement) { "\($0)\nStycke \(number).\n" }
        case 1: try change(Self.agreement) { $0.replacing(/title: .*/, with: "title: \"Avtal \(number)\"") }
        case 2: try change(Self.agreement) { $0.replacing(/in_force: .*/, with: "in_force: 20\(10 + number)/2030") }
        case 3: try change(Self.followup) { $0.replacing(/topics: .*\n/, with: "") }
        case 4: try change(Self.followup) { $0.replacing("covers: [exempel-polisen]\n", with: "") }
        case 5: try change("content/site.yml") { $0.replacing(/name: "Insyn.*/, with: "name: \"Insyn \(number)\"") }
        case 6: try change("content/site.yml") { $0.replacing("locale: sv", with: "locale: en") }
        case 7: try change("content/site.yml") { $0.replacing("locale: en", with: "locale: sv") }
        case 8: try change("templates/layout.mustache") { $0.replacing("<footer", with: "<p>\(number)</p><footer") }
        case 9: try change(Self.texts) { $0.replacing("Sidan finns inte", with: "Sida \(number) finns inte") }
        case 10:
            let text = "---\ntitle: \"Ord\"\nsummary: \"S.\"\npublished: 2026-11-21\nforms: [fältarbete]\n---\n"
            try site.write(text, to: "content/glossary/ord.md")
        case 11: try rename(to: "moten-\(number)")
        default: try breakAndMend(number)
        }
    }

    private func change(_ file: String, _ edit: (String) -> String) throws {
        try site.write(edit(site.read(file)), to: file)
    }

    private func rename(to id: String) throws {
        let run = try Program.run(["rename", "--source", site.path, "topic", "faltarbete", id])
        #expect(run.exitCode == 0, "\(run.errors)")
    }

    private func breakAndMend(_ number: Int) throws {
        let text = try site.read(Self.followup)
        let events = try PreviewEvents(port: preview.port)
        try change(Self.followup) { $0.replacing("type: accounting", with: "type: [accounting") }
        #expect(events.next { $0.contains("bad-yaml") }.contains(Self.followup))
        try site.write(text + "Mer \(number).\n", to: Self.followup)
    }

    private func expectSameAsBuilt(_ edit: String) throws {
        let build = try Program.run(["build", "--quiet", "--source", site.path])
        try #require(build.exitCode == 0, "\(edit): \(build.errors)")
        let built = try site.files(below: "public").filter { $0.key != "manifest.json" }
        var different = built.keys.sorted()
        // What is shown follows the files, and is waited for.
        for _ in 0..<200 where !different.isEmpty {
            different = try different.filter { try !isShown($0, as: built[$0]) }
            if !different.isEmpty { usleep(50_000) }
        }
        #expect(different.isEmpty, "after \(edit)")
    }

    private func isShown(_ path: String, as built: Data?) throws -> Bool {
        let answer = try preview.get("/\(path)")
        let body = answer.firstRange(of: "\r\n\r\n").map { String(answer[$0.upperBound...]) } ?? answer
        return withoutPreview(body) == withoutPreview(String(decoding: built ?? Data(), as: UTF8.self))
    }

    /// Without the script of the preview and the policy that lets it run.
    private func withoutPreview(_ page: String) -> String {
        page.replacing(/<script src="\/_insyn\/preview.js" data-version="[^"]*"><\/script>/, with: "")
            .replacing(/http-equiv="Content-Security-Policy" content="[^"]*"/, with: "")
    }
}
