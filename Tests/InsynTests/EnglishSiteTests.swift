import Content
import Foundation
import Testing

/// The interface of a site whose `locale` is English, and the two files of texts side by side.
@Suite struct EnglishSiteTests {
    @Test func `Both languages have the same texts, with the same names to fill in`() throws {
        let (swedish, english) = (try InterfaceTexts("sv"), try InterfaceTexts("en"))
        #expect(swedish.texts.keys.filter { english.texts[$0] == nil }.sorted() == [])
        #expect(english.texts.keys.filter { swedish.texts[$0] == nil }.sorted() == [])
        for (key, text) in swedish.texts {
            #expect(!text.isEmpty && english.texts[key]?.isEmpty == false, "\(key)")
            #expect(
                InterfaceTexts.placeholders(text) == InterfaceTexts.placeholders(english.texts[key] ?? ""), "\(key)")
        }
    }

    @Test(arguments: ["sv", "en"])
    func `No two folders of the addresses of a language have one name, and none needs encoding`(language: String) throws
    {
        let texts = try InterfaceTexts(language).texts
        let folders = texts.filter {
            $0.key.hasPrefix("url.") || $0.key.hasSuffix(".url") && !$0.key.hasPrefix("fields.")
        }
        let families = Dictionary(grouping: folders) { folder in
            ["facets.", "registers.orders.", "pager."].first { folder.key.hasPrefix($0) } ?? "top"
        }
        for (family, folders) in families {
            #expect(Set(folders.map(\.value)).count == folders.count, "\(family)")
        }
        #expect(families.count == 4)
        for (key, folder) in folders { #expect(folder.wholeMatch(of: /[a-z0-9-]+/) != nil, "\(key)") }
    }

    @Test(arguments: ["sv", "en"])
    func `No two places on a page have one name, and none needs encoding`(language: String) throws {
        let places = try InterfaceTexts(language).texts.filter { $0.key.hasPrefix("places.") }
        #expect(places.count > 60)
        #expect(Set(places.values).count == places.count)
        for (key, place) in places { #expect(place.wholeMatch(of: /[a-z-]+/) != nil, "\(key)") }
    }

    @Test func `The places on an English site have English names, and the links to them lead there`() throws {
        let (swedish, english) = (try InterfaceTexts("sv").texts, try InterfaceTexts("en").texts)
        let foreign = Set(swedish.filter { $0.key.hasPrefix("places.") && english[$0.key] != $0.value }.values)
        for (path, html) in try EnglishSite.pages() {
            let elements = HTMLPage(Data(html.utf8)).elements
            let places = Set(elements.compactMap { $0["id"] })
            for place in places {
                #expect(!foreign.contains(place.replacing(/-[0-9]+$/, with: "")), "\(path): \(place)")
            }
            for link in elements.compactMap({ $0["href"] }) where link.hasPrefix("#") {
                #expect(places.contains(String(link.dropFirst())), "\(path): \(link)")
            }
        }
    }

    @Test func `An English site says nothing in Swedish`() throws {
        let pages = try EnglishSite.pages()
        #expect(pages.count > 40)
        let (swedish, english) = (try InterfaceTexts("sv").texts, try InterfaceTexts("en").texts)
        let foreign = Set(swedish.values).subtracting(english.values)
        for (path, html) in pages {
            let page = HTMLPage(Data(html.utf8))
            #expect(page.elements("html").first?["lang"] == "en", "\(path)")
            for text in page.texts { #expect(!foreign.contains(text), "\(path)") }
        }
    }

    @Test func `An English site writes dates, numbers and addresses in English and sorts by its alphabet`() throws {
        let pages = try EnglishSite.pages()
        let agreement = try #require(pages["agreements/school/index.html"])
        #expect(agreement.contains("15 January 2026") && agreement.contains("1 February 2026–31 January 2027"))
        #expect(pages["strategies/plan/index.html"]?.contains("third quarter of 2025") == false)
        #expect(pages["strategies/plan/index.html"]?.contains("second quarter of 2025") == true)
        #expect(pages["money/index.html"]?.contains("4,000 thousand SEK") == true)
        let topics = HTMLPage(Data(try #require(pages["topics/index.html"]).utf8)).text(of: "main")
        let places = try ["Ångström School", "Prevention", "Zebra crossings"].map {
            try #require(topics.range(of: $0)).lowerBound
        }
        #expect(places == places.sorted())
    }
}

/// The site in `Fixtures/sites/english`, built with the templates of this repository.
private enum EnglishSite {
    static func pages() throws -> [String: String] {
        let folder = try Folder()
        try folder.add(Repository.root.appending(path: "templates"), to: "templates")
        try folder.add(Repository.fixtures.appending(path: "sites/english"))
        let run = try Program.run(["build", "--quiet", "--source", folder.path, "--as-of", "2026-11-21"])
        #expect(run.exitCode == 0, "\(run.errors)")
        return try folder.files(below: "public").filter { $0.key.hasSuffix(".html") }
            .mapValues { String(decoding: $0, as: UTF8.self) }
    }
}

/// A file of `templates/locales/` as dotted keys and texts.
private struct InterfaceTexts {
    let texts: [String: String]

    init(_ language: String) throws {
        let catalogue = try TemplateFolder(in: Repository.root.path).texts(language)
        texts = Dictionary(catalogue.entries.map { ($0.key, $0.text) }, uniquingKeysWith: { $1 })
    }

    static func placeholders(_ text: String) -> Set<Substring> {
        Set(text.matches(of: /\{\w+\}/).map(\.output))
    }
}

extension HTMLPage {
    /// Each run of text, and each attribute that is read out, without white space around it.
    fileprivate var texts: [String] {
        tokens.flatMap { token -> [String] in
            switch token {
            case .text(let text): [text]
            case .start(let element): ["title", "aria-label", "alt"].compactMap { element[$0] }
            case .end: []
            }
        }.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
    }
}
