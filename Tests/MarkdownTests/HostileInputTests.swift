import Diagnostics
import Markdown
import Testing

@Suite struct HostileInputTests {
    @Test(arguments: [
        "[^a", "[^a]", "[^a]: b\n", "|", "|-", "| a |\n", "|-|\n", "[", "![", "![a](b", "[a](", "[a](b) ", "![a", "> ",
        "* ", "*a ",
        "`a", "<b>", "<!--", "# a\n", "\\|", "[^a]:\n\n", ">[^a]: b\n", "    ", "\r", "\u{0}", "a\u{30A}", "]: ",
        "[a]: b\n",
        "- a\n ", "~~~\n", "<a:", "&#",
    ])
    func `A text that repeats without end is parsed`(part: String) {
        let text = String(repeating: part, count: 3000)
        let document = Document(parsing: text)
        #expect(document.publishedHTML.utf8.count < 200 * text.utf8.count)
        #expect(unbalancedTag(in: document.publishedHTML) == nil)
    }

    @Test(arguments: [("> ", ""), ("- ", ""), ("*a **b ", " c** d*"), ("[", "](a)"), ("![", "](a)")])
    func `A text that nests without end is parsed`(opening: String, closing: String) {
        let text = String(repeating: opening, count: 4000) + "x" + String(repeating: closing, count: 4000)
        let document = Document(parsing: text)
        #expect(document.plainText.contains("x") || document.links.contains { $0.text.contains("x") })
        #expect(unbalancedTag(in: document.publishedHTML) == nil)
    }

    @Test func `More images than libcmark can bear are an error`() {
        let document = Document(parsing: String(repeating: "![[]()", count: 6000))
        #expect(document.diagnostics.codes == ["error too-many-images"])
    }

    @Test func `Bytes that are not UTF-8 are parsed`() {
        let document = Document(parsing: [0xFF, 0x5B, 0xC3, 0x5D, 0x28, 0x80, 0x29, 0x0A, 0x7C, 0xE2], in: "a.md")
        #expect(document.links.count == 1)
    }
}

/// The first tag that closes what is not open, or is never closed; `nil` where all is well.
func unbalancedTag(in html: String) -> String? {
    var open: [Substring] = []
    for part in html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1) {
        let name = part.prefix { $0 != ">" && $0 != " " }
        if ["br", "hr", "img"].contains(name) { continue }
        guard name.hasPrefix("/") else {
            open.append(name)
            continue
        }
        guard open.popLast() == name.dropFirst() else { return String(part) }
    }
    return open.last.map(String.init)
}
