import Diagnostics
import Testing

@Suite struct MessageTests {
    private let kind = "body"
    private let id = "nacka"

    @Test func `A message remembers its pattern and says itself in English`() {
        let message: Message = "no \(kind) is called “\(id)”, 100 % of \(3)"
        #expect(message.pattern == "no %1 is called “%2”, 100 % of %3")
        #expect(message.description == "no body is called “nacka”, 100 % of 3")
    }

    @Test func `A translation may put the arguments in another order and use one twice`() {
        let message: Message = "no \(kind) is called “\(id)”"
        let swedish = Phrasebook([("unknown", "no %1 is called “%2”", "“%2” är ingen %1, %2 %3 %")])
        #expect(swedish.text(message) == "“nacka” är ingen body, nacka %3 %")
    }

    @Test func `Words inside a message are translated too, and arguments are not`() {
        let owner: String? = nil
        let message: Message =
            "ask \(owner.map { "“\($0)”" } ?? "the municipality") for \("the municipality" as String)"
        let swedish = Phrasebook([("a", "ask %1 for %2", "be %1 om %2"), ("b", "the municipality", "kommunen")])
        #expect(swedish.text(message) == "be kommunen om the municipality")
    }

    @Test func `An argument that looks like a place stays as it is`() {
        let message: Message = "“\("%2" as String)” and “\("b" as String)”"
        #expect(message.description == "“%2” and “b”")
    }

    @Test func `The text written under the code goes before the same pattern elsewhere`() {
        let swedish = Phrasebook([("a", "remove it", "ta bort den"), ("b", "remove it", "ta bort det")])
        #expect(swedish.text("remove it", of: "b") == "ta bort det")
        #expect(swedish.text("remove it", of: "c") == "ta bort den")
    }

    @Test func `Messages in a row are translated one by one`() {
        let row = ["a body" as Message, "a person", "a page"].joined(separator: " or ")
        #expect(row.description == "a body or a person or a page")
        #expect(
            Phrasebook([("", " or ", " eller "), ("", "a body", "ett organ")]).text(row).hasPrefix("ett organ eller a"))
    }
}
