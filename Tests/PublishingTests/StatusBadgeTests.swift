import Foundation
import Testing

@testable import Publishing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct StatusBadgeTests {
    private func badge(_ label: String, _ value: String, _ certainty: ShortStatus.Certainty = .sure) -> StatusBadge {
        StatusBadge(label: label, value: value, title: "\(label): \(value)", language: "sv", certainty: certainty)
    }

    private func svg(_ badge: StatusBadge) throws -> XMLElement {
        try #require(XMLDocument(data: Data(badge.bytes)).rootElement())
    }

    private func attribute(_ name: String, of element: XMLElement) -> String? {
        element.attributes?.first { $0.name == name }?.stringValue
    }

    @Test func `A badge is a picture with a name and a language, and its text is text`() throws {
        let svg = try svg(badge("Avtal", "Gäller · läget 21 november 2026"))
        #expect(attribute("role", of: svg) == "img")
        #expect(attribute("lang", of: svg) == "sv")
        #expect(svg.elements(forName: "title").map(\.stringValue) == ["Avtal: Gäller · läget 21 november 2026"])
        let texts = try svg.nodes(forXPath: "//*[local-name()='text']").map(\.stringValue)
        #expect(texts == ["Avtal", "Gäller · läget 21 november 2026"])
    }

    @Test func `What texts say is never markup`() throws {
        let svg = try svg(badge("<b>&\"'", "]]> <script>alert(1)</script>"))
        let texts = try svg.nodes(forXPath: "//*[local-name()='text']").map(\.stringValue)
        #expect(texts == ["<b>&\"'", "]]> <script>alert(1)</script>"])
        #expect(try svg.nodes(forXPath: "//*[local-name()='script']").isEmpty)
    }

    @Test(arguments: ["", "i", "Avtal", String(repeating: "W", count: 300), "日本語 🎉 é e\u{301}"])
    func `A badge is as wide as its texts, which are told how long to be`(value: String) throws {
        let badge = badge("Avtal", value)
        let svg = try svg(badge)
        let texts = try svg.nodes(forXPath: "//*[local-name()='text']").compactMap { $0 as? XMLElement }
        func number(_ name: String, _ element: XMLElement) throws -> Int {
            try #require(Int(attribute(name, of: element) ?? ""))
        }
        #expect(try number("width", svg) == badge.width)
        for text in texts {
            let end = try number("x", text) + number("textLength", text)
            #expect(end + 10 <= badge.width)
        }
        #expect(try number("x", texts[1]) >= number("x", texts[0]) + number("textLength", texts[0]) + 20)
    }

    @Test func `A badge asks for nothing and styles nothing but itself`() {
        let text = String(decoding: badge("Avtal", "Gäller").bytes, as: UTF8.self)
        #expect(text.ranges(of: "http").count == 1)
        for refused in ["<style", "style=", "<script", "href", "url(", "@import", "<image", "class="] {
            #expect(!text.contains(refused), "\(refused)")
        }
    }

    @Test(arguments: [
        ("in-force", ShortStatus.Certainty.sure), ("unknown-since", .unknown), ("unknown", .unknown),
        ("answered-proposed", .proposed), ("in-force-ending-proposed", .proposed),
    ])
    func `What is proposed and what is unknown have a line of their own`(code: String, certainty: ShortStatus.Certainty)
    {
        #expect(ShortStatus.Certainty(code) == certainty)
        let text = String(decoding: badge("Avtal", "S", certainty).bytes, as: UTF8.self)
        #expect(text.contains("stroke-dasharray") == (certainty != .sure))
    }

    @Test func `The badge of a proposal never calls it a decision`() throws {
        let cited = try CitedItem("decisions/a", "nature: proposal", title: "T", baseURL: nil)
        let badge = StatusBadge(Citation(cited.item, in: cited.context), in: cited.context.locale)
        #expect(badge.label == "Förslag")
        #expect(badge.value == "Förslag till beslut · läget 21 november 2026")
        #expect(badge.certainty == .proposed)
    }
}
