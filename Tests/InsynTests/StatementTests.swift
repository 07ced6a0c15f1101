import Foundation
import Testing

@Suite struct StatementTests {
    private static func statement(assessed: String = "2026-11-21", compliance: String = "partly") -> String {
        """
        accessibility:
          actor: "Provkommunen"
          service: "prov.example"
          compliance: \(compliance)
          shortcomings:
            - {text: "Filmer saknar text.", reason: not-compliant}
            - {text: "Kartor <anpassas> inte.", reason: disproportionate-burden}
            - {text: "Gamla filer.", reason: exempt}
          assessed: \(assessed)
          method: external
          how_assessed: "Med skärmläsare."
          updated: 2026-11-21
          authority: "Myndigheten"
          complaint: "https://authority.example/anmal"

        """
    }

    @Test func `The statement says all that the law asks for, and every page leads to it`() throws {
        let site = try ReadersSite(["topics/a.md": "title: \"A\""], configuration: Self.statement())
        #expect(site.run.exitCode == 0, "\(site.run.errors)")
        let page = try site.page("tillganglighetsredogorelse")
        let text = page.text(of: "main")
        for words in [
            "Provkommunen", "prov.example", "delvis förenlig", "Filmer saknar text.", "Oskäligt betungande",
            "Kartor <anpassas> inte.", "Omfattas inte av lagen", "Gamla filer.", "21 november 2026", "Med skärmläsare.",
            "Myndigheten", "utanför organisationen", "@",
        ] { #expect(text.contains(words), "\(words)") }
        #expect(page.elements("a").contains { $0["href"] == "https://authority.example/anmal" })
        for path in try site.pages(below: "") {
            #expect(try site.folder.read("public/\(path)").contains(">Tillgänglighetsredogörelse</a>"), "\(path)")
        }
    }

    @Test func `An assessment after the day of the site is told, and not published`() throws {
        let site = try ReadersSite([:], configuration: Self.statement(assessed: "2026-11-22"))
        #expect(site.run.exitCode == 0)
        #expect(site.run.errors.contains(": warning[assessment-in-the-future]"))
        #expect(try !site.folder.read("public/index.html").contains("Tillgänglighetsredogörelse"))
        #expect(site.run.errors.contains("“accessibility.assessed” is 2026-11-22"))
    }

    @Test func `A statement that leaves out what the law asks for is an error`() throws {
        let site = try ReadersSite([:], configuration: "accessibility: {actor: \"Provkommunen\"}\n")
        #expect(site.run.exitCode == 1)
        for key in ["service", "compliance", "assessed", "method", "how_assessed", "updated", "authority", "complaint"]
        {
            #expect(site.run.errors.contains("the key “\(key)” is missing"), "\(key)")
        }
    }

    @Test func `A site without a statement has neither the page nor links to it`() throws {
        let site = try ReadersSite([:])
        #expect(try site.folder.files(below: "public/tillganglighetsredogorelse").isEmpty)
        #expect(try !site.folder.read("public/index.html").contains("Tillgänglighetsredogörelse"))
    }
}
